//! The rules of the five seeds: each row of `rules.tsv` names what must hold of the schema, and the test that tries to
//! break it.

use std::collections::BTreeSet;

use crate::support::{Home, between};

const RULES: &str = include_str!("../rules.tsv");

struct Rule<'a> {
    id: &'a str,
    checks: Vec<&'a str>,
    test: &'a str,
}

fn rules() -> Vec<Rule<'static>> {
    RULES
        .lines()
        .skip(1)
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            assert_eq!(fields.len(), 9, "{line}");
            let checks = fields[6]
                .split("; ")
                .map(str::trim)
                .filter(|check| !check.is_empty())
                .collect();
            Rule {
                id: fields[0],
                checks,
                test: fields[7],
            }
        })
        .collect()
}

/// The distinct checks of a kind, without the kind: each is tried once, whichever rules ask for it.
fn checks(kind: &str) -> BTreeSet<&'static str> {
    let prefix = format!("{kind} ");
    let found: BTreeSet<&str> = rules()
        .into_iter()
        .flat_map(|rule| rule.checks)
        .filter_map(|check| check.strip_prefix(&prefix))
        .collect();
    assert!(!found.is_empty(), "no rule asks for {kind}");
    found
}

fn column(place: &str) -> (&str, &str) {
    place.split_once('.').unwrap_or_else(|| panic!("{place} is no column"))
}

/// Tries a row of `table` with `name` set to an SQL value.
fn try_with(home: &Home, table: &str, name: &str, value: &str) -> Result<String, String> {
    let mut set = vec![(name, value)];
    // Rules over several columns that would stand in the way of the one that is tried.
    if table == "interview_templates" && name.ends_with("_percentage") {
        let others: Vec<&str> = ["easy_percentage", "medium_percentage", "hard_percentage"]
            .into_iter()
            .filter(|other| *other != name)
            .collect();
        let rest = format!("100 - ({value})");
        return home
            .try_sample(
                table,
                &home.owner(),
                &[(name, value), (others[0], &rest), (others[1], "0")],
            )
            .map_err(|error| error.code);
    }
    if table == "board_jobs" && matches!(name, "board") && value.contains("REMOTE") {
        set.push(("is_remote", "1"));
    }
    if table == "users" && matches!(name, "password_hash" | "oauth_id") && value != "NULL" {
        set.extend([("username", "hex(randomblob(8))"), ("email", "hex(randomblob(8))")]);
    }
    if table == "daily_interviews" && name == "is_completed" && value == "1" {
        set.push(("completed_at", "'2026-11-21T09:00:00.000Z'"));
    }
    if table == "token_usage" && matches!(name, "prompt_tokens" | "completion_tokens") && value != "NULL" {
        let other = if name == "prompt_tokens" {
            "completion_tokens"
        } else {
            "prompt_tokens"
        };
        return home
            .try_sample(
                table,
                &home.owner(),
                &[(name, value), (other, "0"), ("total_tokens", value)],
            )
            .map_err(|error| error.code);
    }
    home.try_sample(table, &home.owner(), &set).map_err(|error| error.code)
}

#[test]
fn every_rule_names_a_test_that_is_there() {
    let sources = [
        include_str!("account.rs"),
        include_str!("building.rs"),
        include_str!("coach.rs"),
        include_str!("commands.rs"),
        include_str!("community.rs"),
        include_str!("insights.rs"),
        include_str!("path.rs"),
        include_str!("practice.rs"),
        include_str!("profile.rs"),
        include_str!("rules.rs"),
        include_str!("schema.rs"),
        include_str!("tracker.rs"),
    ];
    for rule in rules() {
        assert!(!rule.test.is_empty(), "{} names no test", rule.id);
        let there = sources
            .iter()
            .any(|source| source.contains(&format!("\nfn {}(", rule.test)));
        assert!(there, "{} names {}, which is not there", rule.id, rule.test);
        let fixed = rule.test.ends_with("_hold")
            || matches!(rule.test, "nullability_holds" | "indexes_exist" | "columns_exist");
        assert!(
            !fixed || !rule.checks.is_empty(),
            "{} has no check for {}",
            rule.id,
            rule.test
        );
    }
    assert_eq!(rules().len(), 790, "every rule of the seeds is here");
}

#[test]
fn primary_keys_hold() {
    let home = Home::new();
    for table in checks("pk") {
        let id = home.sample(table);
        let upper = format!("'{}'", id.to_uppercase());
        let same = format!("'{id}'");
        assert_eq!(
            try_with(&home, table, "id", &same).unwrap_err(),
            "field.taken",
            "{table}: the same key twice"
        );
        assert!(
            try_with(&home, table, "id", &upper).is_err(),
            "{table}: a key in upper case"
        );
        assert_eq!(
            try_with(&home, table, "id", "NULL").unwrap_err(),
            "field.required",
            "{table}: no key"
        );
        let changed = home.sql(&format!(
            "UPDATE {table} SET id = '{}' WHERE id = '{id}'",
            uuid::Uuid::now_v7()
        ));
        assert_eq!(
            changed.unwrap_err().code,
            "rule.key_never_changes",
            "{table}: a key never changes"
        );
    }
}

#[test]
fn foreign_keys_hold() {
    let home = Home::new();
    for check in checks("fk") {
        let (place, target) = check.split_once(" -> ").unwrap();
        let (table, name) = column(place);
        let (parent, action) = target.split_once(' ').unwrap();
        let nowhere = format!("'{}'", uuid::Uuid::now_v7());
        let refused = try_with(&home, table, name, &nowhere).unwrap_err();
        assert!(
            refused == "reference.missing" || refused == "rule.direct_messages_connected",
            "{place}: a {parent} that is not there: {refused}"
        );
        let owned = if parent == "users" {
            let person = uuid::Uuid::now_v7().to_string();
            home.sql(&format!("INSERT INTO users (id) VALUES ('{person}')"))
                .unwrap();
            person
        } else {
            home.sample(parent)
        };
        let child =
            try_with(&home, table, name, &format!("'{owned}'")).unwrap_or_else(|code| panic!("{place}: {code}"));
        home.sql(&format!("DELETE FROM {parent} WHERE id = '{owned}'"))
            .unwrap_or_else(|error| panic!("{place}: {}", error.message));
        let left: Option<Option<String>> = home
            .store
            .read(|connection| {
                use rusqlite::OptionalExtension as _;
                let sql = format!("SELECT {name} FROM {table} WHERE id = '{child}'");
                Ok(connection.query_row(&sql, [], |row| row.get(0)).optional()?)
            })
            .unwrap();
        match action {
            "CASCADE" => assert_eq!(left, None, "{place}: the row goes with its parent"),
            "SET NULL" => assert_eq!(left, Some(None), "{place}: the row stays without its parent"),
            other => panic!("{place}: {other}"),
        }
    }
    assert_eq!(home.one::<i64>("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

#[test]
fn nullability_holds() {
    let home = Home::new();
    for place in checks("not_null") {
        let (table, name) = column(place);
        let refused = try_with(&home, table, name, "NULL").unwrap_err();
        assert!(
            refused == "field.required" || refused == "rule.direct_messages_connected",
            "{place}: {refused}"
        );
    }
    for place in checks("nullable") {
        let (table, name) = column(place);
        try_with(&home, table, name, "NULL").unwrap_or_else(|code| panic!("{place} may be NULL: {code}"));
    }
}

#[test]
fn defaults_hold() {
    let home = Home::new();
    for check in checks("default") {
        let (place, expected) = check.split_once(' ').unwrap();
        let (table, name) = column(place);
        let id = home.sample(table);
        let found: Option<String> = home.one(&format!("SELECT CAST({name} AS TEXT) FROM {table} WHERE id = '{id}'"));
        if expected == "now" {
            let recent: bool = home.one(&format!(
                "SELECT abs(julianday('now') - julianday({name})) < 0.01 FROM {table} WHERE id = '{id}'"
            ));
            assert!(recent, "{place} is {found:?}");
        } else {
            let same: bool = home.one(&format!("SELECT {name} = '{expected}' OR CAST({name} AS REAL) = CAST('{expected}' AS REAL) AND '{expected}' GLOB '[0-9]*' FROM {table} WHERE id = '{id}'"));
            assert!(same, "{place} is {found:?}, not {expected}");
        }
    }
}

#[test]
fn lengths_hold() {
    let home = Home::new();
    for check in checks("max_length") {
        let (place, limit) = check.split_once(' ').unwrap();
        let (table, name) = column(place);
        let limit: usize = limit.parse().unwrap();
        let text = |length: usize| format!("'{}'", "é".repeat(length));
        let ddl: String = home.one(&format!("SELECT sql FROM sqlite_schema WHERE name = '{table}'"));
        let is_free_text = !ddl.contains(&format!("{name}_format")) && !ddl.contains(&format!("{name}_values"));
        if is_free_text {
            try_with(&home, table, name, &text(limit))
                .unwrap_or_else(|code| panic!("{place} of {limit} characters: {code}"));
        }
        let refused = try_with(&home, table, name, &text(limit + 1)).unwrap_err();
        assert!(
            refused.starts_with("field."),
            "{place} of {} characters: {refused}",
            limit + 1
        );
    }
    for place in checks("no_limit") {
        let (table, name) = column(place);
        let ddl: String = home.one(&format!("SELECT sql FROM sqlite_schema WHERE name = '{table}'"));
        let is_free_text = !ddl.contains(&format!("{name}_values"));
        if is_free_text {
            try_with(&home, table, name, &format!("'{}'", "x".repeat(100_000)))
                .unwrap_or_else(|code| panic!("{place}: {code}"));
        }
    }
}

#[test]
fn ranges_hold() {
    let home = Home::new();
    for check in checks("range") {
        let parts: Vec<&str> = check.split(' ').collect();
        let (table, name) = column(parts[0]);
        let (low, high): (i64, i64) = (parts[1].parse().unwrap(), parts[2].parse().unwrap());
        for good in [low, high] {
            try_with(&home, table, name, &good.to_string())
                .unwrap_or_else(|code| panic!("{} = {good}: {code}", parts[0]));
        }
        for bad in [low - 1, high + 1] {
            let refused = try_with(&home, table, name, &bad.to_string()).unwrap_err();
            assert!(
                refused == "field.range" || refused.starts_with("rule."),
                "{} = {bad}: {refused}",
                parts[0]
            );
        }
        assert!(
            try_with(&home, table, name, "'many'").is_err(),
            "{}: a text is no number",
            parts[0]
        );
    }
}

#[test]
fn values_hold() {
    let home = Home::new();
    for check in checks("values") {
        let (place, values) = check.split_once(' ').unwrap();
        let (table, name) = column(place);
        let ddl: String = home.one(&format!("SELECT sql FROM sqlite_schema WHERE name = '{table}'"));
        let list = between(&ddl, &format!("CHECK ({name} IN ("), ")")
            .unwrap_or_else(|| panic!("{place} has no list of values"));
        let in_schema: BTreeSet<&str> = list.split(", ").map(|value| value.trim_matches('\'')).collect();
        assert_eq!(in_schema, values.split('|').collect(), "{place}");
        for value in values.split('|') {
            try_with(&home, table, name, &format!("'{value}'"))
                .unwrap_or_else(|code| panic!("{place} = {value}: {code}"));
        }
        for bad in ["'SOMETHING_ELSE'", "''", "lower('APPLIED')"] {
            assert_eq!(
                try_with(&home, table, name, bad).unwrap_err(),
                "field.values",
                "{place} = {bad}"
            );
        }
    }
}

#[test]
fn unique_keys_hold() {
    let home = Home::new();
    for check in checks("unique") {
        if let Some((table, index)) = check.split_once(':') {
            let unique: bool = home.one(&format!(
                "SELECT count(*) FROM pragma_index_list('{table}') WHERE name = '{index}' AND \"unique\""
            ));
            assert!(unique, "{table} has no unique index {index}");
            continue;
        }
        let (table, columns) = check.split_once('(').unwrap();
        let columns: Vec<&str> = columns.trim_end_matches(')').split(',').map(str::trim).collect();
        if columns == ["id"] || columns.contains(&"id") {
            continue;
        }
        let filled: Vec<(&str, &str)> = columns
            .iter()
            .filter(|name| **name != "user_id")
            .filter_map(|name| {
                let null: bool = home.one(&format!("SELECT \"notnull\" = 0 AND dflt_value IS NULL FROM pragma_table_info('{table}') WHERE name = '{name}'"));
                null.then_some((*name, "'only one'"))
            })
            .collect();
        let id = home
            .try_sample(table, &home.owner(), &filled)
            .or_else(|_| home.try_sample(table, &home.owner(), &[]))
            .unwrap_or_else(|error| panic!("{check}: {} {}", error.message, error.details));
        let values: Vec<String> = columns
            .iter()
            .map(|name| home.one(&format!("SELECT quote({name}) FROM {table} WHERE id = '{id}'")))
            .collect();
        let set: Vec<(&str, &str)> = columns.iter().copied().zip(values.iter().map(String::as_str)).collect();
        let again = home.try_sample(table, &home.owner(), &set);
        assert_eq!(again.unwrap_err().code, "field.taken", "{check} twice: {values:?}");
    }
}

#[test]
fn indexes_exist() {
    let home = Home::new();
    for check in checks("index") {
        let (table, columns) = check.split_once('(').unwrap();
        let columns: Vec<&str> = columns.trim_end_matches(')').split(',').map(str::trim).collect();
        let indexes: String = home.one(&format!(
            "SELECT coalesce(group_concat((SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno)), ';'), '')
             FROM pragma_index_list('{table}') AS list WHERE NOT partial"
        ));
        let wanted = format!("{},", columns.join(","));
        let there = indexes.split(';').map(|index| format!("{index},")).any(|index| {
            index.starts_with(&wanted)
                || index
                    .strip_prefix("user_id,")
                    .is_some_and(|rest| rest.starts_with(&wanted))
        });
        assert!(there, "{check}: {indexes}");
    }
}

#[test]
fn json_columns_hold() {
    let home = Home::new();
    for check in checks("json") {
        let (place, shape) = check.split_once(' ').unwrap();
        let (table, name) = column(place);
        assert_eq!(
            try_with(&home, table, name, "'{not json'").unwrap_err(),
            "field.json",
            "{place}"
        );
        match shape {
            "array" => {
                assert_eq!(
                    try_with(&home, table, name, "'{}'").unwrap_err(),
                    "field.json",
                    "{place} takes arrays only"
                );
                if name != "options" {
                    try_with(&home, table, name, "'[\"a\"]'").unwrap_or_else(|code| panic!("{place}: {code}"));
                }
            }
            _ => {
                try_with(&home, table, name, "'{\"a\": [1, null]}'").unwrap_or_else(|code| panic!("{place}: {code}"));
            }
        }
    }
}

#[test]
fn columns_exist() {
    let home = Home::new();
    let layout = home.store.vault.layout();
    for place in checks("column") {
        let (table, name) = column(place);
        let there = layout
            .tables
            .get(table)
            .is_some_and(|table| table.column(name).is_some());
        assert!(there, "{place}");
    }
}
