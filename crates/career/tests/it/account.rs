//! What the account does.

use argon2::password_hash::{PasswordHash, PasswordVerifier as _};
use foothold_career::account::make_profile;
use foothold_career::account::users::{User, UserRole, hash_password, may_see_profile};
use foothold_career::values::Id;
use foothold_vault::Operation;
use serde_json::json;

use crate::support::{Home, column, get, quoted, row_of, rows, total};

#[test]
fn deleting_a_user_deletes_everything_but_usage() {
    let home = Home::new();
    let (gone, stays) = (home.person("Gone"), home.person("Stays"));
    let layout = home.store.vault.layout();
    let owned: Vec<&str> = layout
        .tables
        .values()
        .filter(|table| table.column("user_id").is_some())
        .map(|table| table.name.as_str())
        .collect();
    assert!(owned.len() > 80, "{owned:?}");
    let count =
        |table: &str, condition: &str| home.one::<i64>(&format!("SELECT count(*) FROM {table} WHERE {condition}"));
    let of = |user: &str| format!("user_id = '{user}'");
    for user in [&gone, &stays] {
        for table in &owned {
            if count(table, &of(user)) == 0 {
                row_of(&home, table, user).unwrap_or_else(|error| panic!("{table}: {}", error.message));
            }
        }
        let by = quoted(user);
        home.try_sample("communities", user, &[("created_by", by.as_str())])
            .unwrap();
        home.try_sample("board_jobs", user, &[("posted_by_user_id", by.as_str())])
            .unwrap();
        home.try_sample("connections", user, &[]).unwrap();
        home.try_sample("direct_messages", user, &[]).unwrap();
    }
    let kept: Vec<i64> = owned.iter().map(|table| count(table, &of(&stays))).collect();
    let board = count("board_jobs", "true");
    let usage = ["token_usage", "token_usage_merges"].map(|table| (table, count(table, &of(&gone))));

    home.sql(&format!("DELETE FROM users WHERE id = '{gone}'")).unwrap();

    for table in &owned {
        assert_eq!(count(table, &of(&gone)), 0, "{table} of the one who is gone");
    }
    for (table, before) in usage {
        assert!(before > 0);
        assert_eq!(count(table, "user_id IS NULL"), before, "{table} outlives the user");
    }
    for table in ["connections", "direct_messages"] {
        assert_eq!(
            count(table, &format!("'{gone}' IN (sender_id, receiver_id)")),
            0,
            "{table} of the one who is gone"
        );
        assert!(
            count(table, &format!("'{stays}' IN (sender_id, receiver_id)")) > 0,
            "{table} of the one who stays"
        );
    }
    assert_eq!(count("users", &format!("id = '{gone}'")), 0);
    assert_eq!(count("communities", &format!("created_by = '{gone}'")), 0);
    assert_eq!(count("communities", &format!("created_by = '{stays}'")), 1);
    assert_eq!(count("board_jobs", "true"), board, "the board is everybody's");
    assert_eq!(count("board_jobs", &format!("posted_by_user_id = '{gone}'")), 0);
    let now: Vec<i64> = owned.iter().map(|table| count(table, &of(&stays))).collect();
    assert_eq!(now, kept, "the other user's rows");
    assert_eq!(count("pragma_foreign_key_check", "true"), 0);
}

#[test]
fn the_full_profile_of_a_user_is_read_at_once() {
    let home = Home::new();
    let other = home.person("Other");
    let profile = rows(&home, "user_profiles", json!({}))[0]["id"].clone();
    home.ok(
        "users.change",
        json!({ "id": home.owner(), "change": { "name": "Ada" } }),
    );
    home.ok(
        "user_profiles.change",
        json!({ "id": profile, "change": { "headline": "Analyst" } }),
    );
    let lists = [
        ("educations", "institution_name"),
        ("employments", "company_name"),
        ("skills", "title"),
        ("certifications", "name"),
    ];
    for (table, name) in lists {
        // The order is the position's, not the time's.
        home.create(table, json!({ name: "Second", "position": "m" }));
        home.create(table, json!({ name: "First", "position": "c" }));
        home.try_sample(table, &other, &[]).unwrap();
    }
    let full = home.ok("users.full_profile", json!({}));
    assert_eq!(full["user"]["name"], "Ada");
    assert_eq!(full["user"]["id"], home.owner());
    assert_eq!(full["profile"]["user_id"], full["user"]["id"]);
    assert_eq!(full["profile"]["headline"], "Analyst");
    assert!(full["user"].get("password_hash").is_none());
    for (table, name) in lists {
        assert_eq!(
            column(full[table].as_array().unwrap(), name),
            ["First", "Second"],
            "{table}"
        );
    }
    home.assert_sound();
}

#[test]
fn an_account_needs_a_username_and_an_email() {
    let home = Home::new();
    let me = home.owner();
    let person = |set: &[(&str, &str)]| home.try_sample("users", &me, set).map_err(|error| error.code);
    person(&[]).unwrap();
    let (username, email) = (("username", "'ada'"), ("email", "'ada@example.org'"));
    for secret in [("password_hash", "'x'"), ("oauth_id", "'x'")] {
        for known in [vec![], vec![username], vec![email]] {
            let mut set = known;
            set.push(secret);
            assert_eq!(person(&set).unwrap_err(), "rule.account_named", "{set:?}");
        }
    }
    person(&[username, email, ("password_hash", "'x'")]).unwrap();
    assert_eq!(
        person(&[username, ("email", "'other@example.org'")]).unwrap_err(),
        "field.taken"
    );
    assert_eq!(person(&[("username", "'other'"), email]).unwrap_err(), "field.taken");
    let account =
        |username: &str, email: &str| json!({ "username": username, "email": email, "password": "long enough" });
    assert_eq!(
        home.fails("users.register", account("ada", "me@example.org")),
        "field.taken"
    );
    assert_eq!(
        home.fails("users.register", account("me", "ada@example.org")),
        "field.taken"
    );
    assert_eq!(
        home.fails("users.register", account("", "me@example.org")),
        "field.length"
    );
    let made = home.ok("users.register", account("me", "me@example.org"));
    assert_eq!(
        (&made["username"], &made["email"]),
        (&json!("me"), &json!("me@example.org"))
    );
    home.assert_sound();
}

#[test]
fn an_account_signs_in_by_password_or_by_provider() {
    let home = Home::new();
    let me = home.owner();
    let person = |name: &str, set: &[(&str, &str)]| {
        let name = quoted(name);
        let mut all = vec![("username", name.as_str()), ("email", name.as_str())];
        all.extend(set);
        home.try_sample("users", &me, &all).map_err(|error| error.code)
    };
    let local = person("local", &[("password_hash", "'x'")]).unwrap();
    assert_eq!(
        home.one::<String>(&format!("SELECT auth_provider FROM users WHERE id = '{local}'")),
        "local"
    );
    assert_eq!(
        home.one::<Option<String>>(&format!("SELECT oauth_id FROM users WHERE id = '{local}'")),
        None
    );
    let google = person("google", &[("auth_provider", "'google'"), ("oauth_id", "'1234'")]).unwrap();
    assert_eq!(
        home.one::<Option<String>>(&format!("SELECT password_hash FROM users WHERE id = '{google}'")),
        None
    );
    assert_eq!(person("empty", &[("auth_provider", "''")]).unwrap_err(), "field.length");
    let longest = quoted(&"é".repeat(50));
    person("longest", &[("auth_provider", longest.as_str())]).unwrap();
    let longer = quoted(&"é".repeat(51));
    assert_eq!(
        person("longer", &[("auth_provider", longer.as_str())]).unwrap_err(),
        "field.length"
    );
}

#[test]
fn a_password_is_kept_as_an_argon2id_hash() {
    let home = Home::new();
    let password = "correct horse battery";
    let input = json!({ "username": "ada", "email": "ada@example.org", "password": password });
    let made = home.ok("users.register", input.clone());
    let hash: String = home.one(&format!(
        "SELECT password_hash FROM users WHERE id = '{}'",
        home.owner()
    ));
    assert!(hash.starts_with("$argon2id$") && !hash.contains(password), "{hash}");
    let kept = PasswordHash::new(&hash).unwrap();
    let verifies = |typed: &str| {
        argon2::Argon2::default()
            .verify_password(typed.as_bytes(), &kept)
            .is_ok()
    };
    assert!(verifies(password));
    assert!(!verifies("correct horse batterz"));
    assert_ne!(
        hash_password(password).unwrap(),
        hash,
        "each hash has a salt of its own"
    );
    for shown in [
        made,
        get(&home, "users", &home.owner()),
        rows(&home, "users", json!({}))[0].clone(),
    ] {
        assert!(shown.get("password_hash").is_none(), "{shown}");
        assert!(!shown.to_string().contains("argon2"), "{shown}");
    }
    assert_eq!(
        home.fails("users.list", json!({ "filter": { "password_hash": hash } })),
        "field.unknown"
    );
    assert_eq!(
        home.fails(
            "users.change",
            json!({ "id": home.owner(), "change": { "password_hash": "x" } })
        ),
        "field.unknown"
    );
    let short = json!({ "username": "ada", "email": "ada@example.org", "password": "nine char" });
    assert_eq!(home.fails("users.register", short), "rule.password_length");
    home.ok("users.register", input);
    assert_ne!(
        home.one::<String>("SELECT password_hash FROM users WHERE username = 'ada'"),
        hash
    );
    home.assert_sound();
}

#[test]
fn a_user_always_has_exactly_one_profile() {
    let home = Home::new();
    let me = home.owner();
    let profiles =
        |user: &str| home.one::<i64>(&format!("SELECT count(*) FROM user_profiles WHERE user_id = '{user}'"));
    assert_eq!(profiles(&me), 1, "a new vault's owner");
    let other = Id::<User>::new(uuid::Uuid::now_v7());
    let make = |profiles: usize| {
        home.store.transact(Operation::background("test"), |tx| {
            tx.execute("INSERT INTO users (id) VALUES (?1)", [other])?;
            for _ in 0..profiles {
                make_profile(tx, other, "2026-11-21T09:00:00.000Z")?;
            }
            Ok(())
        })
    };
    assert_eq!(make(2).unwrap_err().code, "field.taken");
    assert_eq!(
        home.one::<i64>(&format!("SELECT count(*) FROM users WHERE id = '{other}'")),
        0,
        "user and profile are one operation"
    );
    make(1).unwrap();
    assert_eq!(profiles(&other.to_string()), 1);

    let before = rows(&home, "user_profiles", json!({}));
    home.ok("users.change", json!({ "id": me, "change": { "name": "Ada" } }));
    home.ok(
        "users.register",
        json!({ "username": "ada", "email": "ada@example.org", "password": "long enough" }),
    );
    assert_eq!(
        rows(&home, "user_profiles", json!({})),
        before,
        "a change of the user leaves the profile as it is"
    );

    assert_eq!(row_of(&home, "user_profiles", &me).unwrap_err().code, "field.taken");
    assert_eq!(home.fails("user_profiles.create", json!({})), "command.unknown");
    assert_eq!(
        home.fails("user_profiles.delete", json!({ "ids": [before[0]["id"]] })),
        "command.unknown"
    );
    assert_eq!(profiles(&me), 1);
    home.assert_sound();
}

#[test]
fn a_role_decides_whose_profiles_are_seen() {
    let roles = [
        UserRole::Admin,
        UserRole::Interviewer,
        UserRole::Candidate,
        UserRole::Candidate,
        UserRole::Recruiter,
        UserRole::User,
    ];
    let people = roles.map(|role| (Id::<User>::new(uuid::Uuid::now_v7()), role));
    for (own, viewer) in people.iter().enumerate() {
        let seen: Vec<usize> = (0..people.len())
            .filter(|of| may_see_profile(*viewer, people[*of]))
            .collect();
        let expected = match viewer.1 {
            UserRole::Admin => vec![0, 1, 2, 3, 4, 5],
            UserRole::Interviewer => vec![1, 2, 3],
            UserRole::User | UserRole::Candidate | UserRole::Recruiter => vec![own],
        };
        assert_eq!(seen, expected, "{:?}", viewer.1);
    }

    let home = Home::new();
    let other = home.person("Other");
    assert_eq!(
        get(&home, "users", &home.owner())["role"],
        "CANDIDATE",
        "a new user is a candidate"
    );
    assert_eq!(
        home.one::<String>(&format!("SELECT role FROM users WHERE id = '{other}'")),
        "CANDIDATE"
    );
    let theirs: String = home.one(&format!("SELECT id FROM user_profiles WHERE user_id = '{other}'"));
    for role in ["USER", "CANDIDATE", "INTERVIEWER", "RECRUITER", "ADMIN"] {
        home.sql(&format!(
            "UPDATE users SET role = '{role}' WHERE id = '{}'",
            home.owner()
        ))
        .unwrap();
        assert_eq!(
            total(&home, "users", json!({})),
            1,
            "no role widens what the commands show: {role}"
        );
        assert_eq!(total(&home, "user_profiles", json!({})), 1, "{role}");
        assert_eq!(
            home.fails("users.get", json!({ "id": other })),
            "row.not_found",
            "{role}"
        );
        assert_eq!(
            home.fails("user_profiles.get", json!({ "id": theirs })),
            "row.not_found",
            "{role}"
        );
    }
}

#[test]
fn only_an_admin_decides_a_role_change() {
    let home = Home::new();
    let (me, other) = (home.owner(), home.person("Other"));
    let role = |user: &str| home.one::<String>(&format!("SELECT role FROM users WHERE id = '{user}'"));
    assert_eq!(
        home.fails("users.change", json!({ "id": me, "change": { "role": "ADMIN" } })),
        "field.read_only"
    );
    let given = json!({ "requested_role": "ADMIN", "status": "ACCEPTED" });
    assert_eq!(home.fails("role_change_requests.create", given), "field.read_only");
    let mine = home.create(
        "role_change_requests",
        json!({ "requested_role": "ADMIN", "reason": "I run this" }),
    );
    assert_eq!(get(&home, "role_change_requests", &mine)["status"], "PENDING");
    assert_eq!(role(&me), "CANDIDATE", "asking changes nothing");

    let decide = |id: &str, status: &str| json!({ "id": id, "status": status });
    for other_role in ["USER", "CANDIDATE", "INTERVIEWER", "RECRUITER"] {
        home.sql(&format!("UPDATE users SET role = '{other_role}' WHERE id = '{me}'"))
            .unwrap();
        assert_eq!(
            home.fails("role_change_requests.decide", decide(&mine, "ACCEPTED")),
            "role.forbidden",
            "{other_role}"
        );
        assert_eq!(
            home.fails("users.set_permissions", json!({ "id": me, "is_staff": true })),
            "role.forbidden"
        );
    }
    home.sql(&format!("UPDATE users SET role = 'ADMIN' WHERE id = '{me}'"))
        .unwrap();
    let ask = || {
        home.try_sample("role_change_requests", &other, &[("requested_role", "'INTERVIEWER'")])
            .unwrap()
    };
    let (first, second) = (ask(), ask());
    assert_eq!(
        home.fails("role_change_requests.decide", decide(&first, "PENDING")),
        "rule.already_decided"
    );

    let decided = home.ok("role_change_requests.decide", decide(&first, "ACCEPTED"));
    assert_eq!(decided["status"], "ACCEPTED");
    assert_eq!(decided["decided_by"], me);
    assert!(decided["decided_at"].is_string());
    assert_eq!(role(&other), "INTERVIEWER");
    assert_eq!(
        home.fails("role_change_requests.decide", decide(&first, "REJECTED")),
        "rule.already_decided"
    );
    let state = || home.one::<String>(&format!("SELECT status FROM role_change_requests WHERE id = '{first}'"));
    home.ok("undo.last", json!({}));
    assert_eq!(
        (role(&other), state()),
        ("CANDIDATE".to_owned(), "PENDING".to_owned()),
        "one operation"
    );
    home.ok("redo.last", json!({}));
    assert_eq!(
        (role(&other), state()),
        ("INTERVIEWER".to_owned(), "ACCEPTED".to_owned())
    );

    let rejected = home.ok("role_change_requests.decide", decide(&second, "REJECTED"));
    assert_eq!(
        (&rejected["status"], &rejected["decided_by"]),
        (&json!("REJECTED"), &json!(me))
    );
    assert_eq!(role(&other), "INTERVIEWER", "a rejection leaves the role");
    home.ok("users.set_permissions", json!({ "id": other, "is_staff": true }));
    assert!(home.one::<bool>(&format!("SELECT is_staff FROM users WHERE id = '{other}'")));
    home.assert_sound();
}
