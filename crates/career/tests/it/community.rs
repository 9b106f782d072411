//! What the community does.

use serde_json::{Value, json};

use crate::support::{Home, column, get, quoted, rows, texts, total};

#[test]
fn a_pair_of_people_has_one_connection() {
    let home = Home::new();
    let me = home.owner();
    let [a, b, c] = ["A", "B", "C"].map(|name| home.person(name));
    let connect = |one: &str, other: &str| {
        let (one, other) = (quoted(one), quoted(other));
        let set = [("sender_id", one.as_str()), ("receiver_id", other.as_str())];
        home.try_sample("connections", &me, &set).map_err(|error| error.code)
    };
    connect(&a, &b).unwrap();
    assert_eq!(connect(&a, &b).unwrap_err(), "field.taken");
    assert_eq!(connect(&b, &a).unwrap_err(), "field.taken", "the pair has no order");
    assert_eq!(connect(&a, &a).unwrap_err(), "rule.not_with_oneself");
    connect(&a, &c).unwrap();

    connect(&a, &me).unwrap();
    assert_eq!(
        home.fails("connections.request", json!({ "receiver_id": a })),
        "field.taken"
    );
    assert_eq!(
        home.fails("connections.request", json!({ "receiver_id": me })),
        "rule.not_with_oneself"
    );
    let nobody = uuid::Uuid::now_v7().to_string();
    assert_eq!(
        home.fails("connections.request", json!({ "receiver_id": nobody })),
        "reference.missing"
    );
    home.ok("connections.request", json!({ "receiver_id": b }));
    assert_eq!(
        home.fails("connections.request", json!({ "receiver_id": b })),
        "field.taken"
    );
    home.assert_sound();
}

#[test]
fn a_connection_is_requested_then_accepted_or_rejected() {
    let home = Home::new();
    let me = home.owner();
    let [asked, asks, pushy] = ["Asked", "Asks", "Pushy"].map(|name| home.person(name));
    let told = |user: &str| {
        texts(
            &home.store,
            &format!("SELECT type FROM notifications WHERE user_id = '{user}' ORDER BY id"),
        )
    };
    let mine = home.ok(
        "connections.request",
        json!({ "receiver_id": asked, "message": "Hello" }),
    );
    assert_eq!(
        (&mine["status"], &mine["responded_at"]),
        (&json!("PENDING"), &Value::Null)
    );
    assert_eq!((&mine["sender_id"], &mine["message"]), (&json!(me), &json!("Hello")));
    assert_eq!(
        (told(&asked), told(&me)),
        (vec!["CONNECTION_REQUEST".to_owned()], vec![])
    );
    let answer = |id: &str, status: &str| json!({ "id": id, "status": status });
    let own = mine["id"].as_str().unwrap();
    for status in ["ACCEPTED", "REJECTED"] {
        assert_eq!(
            home.fails("connections.answer", answer(own, status)),
            "rule.only_receiver_answers",
            "{status}"
        );
    }

    let from = |one: &str, other: &str| {
        let (one, other) = (quoted(one), quoted(other));
        home.try_sample(
            "connections",
            &me,
            &[("sender_id", one.as_str()), ("receiver_id", other.as_str())],
        )
        .unwrap()
    };
    for (sender, status, notice) in [
        (&asks, "ACCEPTED", "CONNECTION_ACCEPTED"),
        (&pushy, "REJECTED", "CONNECTION_REJECTED"),
    ] {
        let theirs = from(sender, &me);
        assert_eq!(get(&home, "connections", &theirs)["status"], "PENDING");
        assert_eq!(
            home.fails("connections.answer", answer(&theirs, "PENDING")),
            "rule.already_decided"
        );
        let answered = home.ok("connections.answer", answer(&theirs, status));
        assert_eq!(answered["status"], status);
        assert!(answered["responded_at"].is_string(), "{answered}");
        assert_eq!(told(sender), [notice], "the one who asked is told");
        for again in ["ACCEPTED", "REJECTED"] {
            assert_eq!(
                home.fails("connections.answer", answer(&theirs, again)),
                "rule.already_decided",
                "{status}, then {again}"
            );
        }
    }
    home.ok("undo.last", json!({}));
    assert_eq!(told(&pushy), [""; 0], "the answer and its notice are one operation");
    let strangers = from(&asks, &pushy);
    assert_eq!(
        home.fails("connections.answer", answer(&strangers, "ACCEPTED")),
        "row.not_found"
    );
    home.assert_sound();
}

#[test]
fn connections_and_direct_messages_are_read_from_both_sides() {
    fn as_seen_by(home: Home, person: &str) -> Home {
        home.sql(&format!(
            "UPDATE vault_meta SET value = '{person}' WHERE key = 'owner_id'"
        ))
        .unwrap();
        let home = home.reopened();
        assert_eq!(home.owner(), person);
        home
    }
    let home = Home::new();
    let me = home.owner();
    let [other, third, fourth] = ["Other", "Third", "Fourth"].map(|name| home.person(name));
    let between_us = home.connect(&me, &other);
    let sent = home.ok(
        "direct_messages.send",
        json!({ "receiver_id": other, "message": "Hello" }),
    );
    let write = |from: &str, to: &str| {
        let (from, to) = (quoted(from), quoted(to));
        let set = [
            ("sender_id", from.as_str()),
            ("receiver_id", to.as_str()),
            ("created_at", "'2026-11-21T10:00:00.000Z'"),
        ];
        home.try_sample("direct_messages", &me, &set).unwrap()
    };
    let reply = write(&other, &me);
    let strangers = write(&third, &fourth);
    let talk = [reply.as_str(), sent["id"].as_str().unwrap()];
    let read = |home: &Home| {
        (
            column(&rows(home, "connections", json!({})), "id"),
            column(&rows(home, "direct_messages", json!({})), "id"),
        )
    };
    let both = (vec![json!(between_us)], talk.map(|id| json!(id)).to_vec());
    assert_eq!(read(&home), both, "as the one who wrote first");
    assert_eq!(
        home.fails("direct_messages.mark_read", json!({ "id": sent["id"] })),
        "rule.only_receiver_reads"
    );
    assert_eq!(
        home.ok("direct_messages.mark_read", json!({ "id": reply }))["is_read"],
        true
    );
    assert_eq!(
        home.fails("direct_messages.get", json!({ "id": strangers })),
        "row.not_found"
    );
    home.assert_sound();

    let home = as_seen_by(home, &other);
    assert_eq!(read(&home), both, "as the one who answered");
    let home = as_seen_by(home, &third);
    let (connections, messages) = read(&home);
    assert_eq!(connections.len(), 1);
    assert_eq!(messages, [strangers.as_str()], "as somebody else");
    assert_eq!(
        home.fails("connections.get", json!({ "id": between_us })),
        "row.not_found"
    );
}

#[test]
fn the_notification_list_shows_pending_requests_and_everything_general() {
    let home = Home::new();
    let me = home.owner();
    let mut pending = String::new();
    for status in ["PENDING", "ACCEPTED", "REJECTED"] {
        let (sender, receiver, state) = (quoted(&home.person(status)), quoted(&me), quoted(status));
        let set = [
            ("sender_id", sender.as_str()),
            ("receiver_id", receiver.as_str()),
            ("status", state.as_str()),
        ];
        let connection = home.try_sample("connections", &me, &set).unwrap();
        let about = quoted(&connection);
        home.try_sample(
            "notifications",
            &me,
            &[("title", state.as_str()), ("related_connection_id", about.as_str())],
        )
        .unwrap();
        if status == "PENDING" {
            pending = connection;
        }
    }
    home.try_sample("notifications", &me, &[("title", "'GENERAL'"), ("type", "'SYSTEM'")])
        .unwrap();
    let shown = || {
        let page = home.ok("notifications.list", json!({ "sort": [{ "column": "title" }] }));
        let titles = column(page["rows"].as_array().unwrap(), "title");
        assert_eq!(page["total"], titles.len());
        titles
    };
    assert_eq!(shown(), ["GENERAL", "PENDING"]);
    assert_eq!(total(&home, "notifications", json!({ "title": "ACCEPTED" })), 0);
    let notice = rows(&home, "notifications", json!({ "filter": { "title": "PENDING" } }))[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    home.ok("connections.answer", json!({ "id": pending, "status": "ACCEPTED" }));
    assert_eq!(
        shown(),
        ["GENERAL"],
        "the answer takes the request's notice from the list"
    );
    assert_eq!(
        get(&home, "notifications", &notice)["title"],
        "PENDING",
        "the row itself stays"
    );
    assert_eq!(
        home.one::<i64>(&format!("SELECT count(*) FROM notifications WHERE user_id = '{me}'")),
        4
    );
    home.assert_sound();
}

#[test]
fn a_direct_message_needs_an_accepted_connection() {
    let home = Home::new();
    let me = home.owner();
    let other = home.person("Other");
    // Not a sample: that would connect the two first.
    let write = |from: &str, to: &str| {
        let id = uuid::Uuid::now_v7();
        let sql = format!(
            "INSERT INTO direct_messages (id, sender_id, receiver_id, message) VALUES ('{id}', '{from}', '{to}', 'Hello')"
        );
        home.sql(&sql).map_err(|error| error.code)
    };
    let send = json!({ "receiver_id": other, "message": "Hello" });
    let refused = || {
        assert_eq!(write(&me, &other).unwrap_err(), "rule.direct_messages_connected");
        assert_eq!(write(&other, &me).unwrap_err(), "rule.direct_messages_connected");
        assert_eq!(
            home.fails("direct_messages.send", send.clone()),
            "rule.direct_messages_connected"
        );
    };
    refused();
    let connection = home.connect(&me, &other);
    for status in ["PENDING", "REJECTED"] {
        home.sql(&format!(
            "UPDATE connections SET status = '{status}' WHERE id = '{connection}'"
        ))
        .unwrap();
        refused();
    }
    home.sql(&format!(
        "UPDATE connections SET status = 'ACCEPTED' WHERE id = '{connection}'"
    ))
    .unwrap();
    write(&me, &other).unwrap();
    write(&other, &me).unwrap();
    assert_eq!(home.ok("direct_messages.send", send)["is_read"], false);
    assert_eq!(
        write(&me, &me).unwrap_err(),
        "rule.direct_messages_connected",
        "nobody writes to themselves"
    );
    assert_eq!(home.one::<i64>("SELECT count(*) FROM direct_messages"), 3);
    home.assert_sound();
}

#[test]
fn likes_and_comments_are_counted_from_their_rows() {
    let home = Home::new();
    let other = home.person("Other");
    let post = home.create("anonymous_posts", json!({ "content": "Long hours" }));
    let counts = || home.ok("anonymous_posts.counts", json!({ "id": post }));
    assert_eq!(counts(), json!({ "likes_count": 0, "comments_count": 0 }));
    let like = home.create("anonymous_post_likes", json!({ "post_id": post }));
    assert_eq!(
        home.fails("anonymous_post_likes.create", json!({ "post_id": post })),
        "field.taken",
        "one like a person"
    );
    let on = quoted(&post);
    home.try_sample("anonymous_post_likes", &other, &[("post_id", on.as_str())])
        .unwrap();
    for text in ["True", "Not here"] {
        home.create("anonymous_comments", json!({ "post_id": post, "content": text }));
    }
    home.try_sample("anonymous_comments", &other, &[("post_id", on.as_str())])
        .unwrap();
    // Another post's count for that one.
    let second = home.create("anonymous_posts", json!({ "content": "Short hours" }));
    home.create("anonymous_post_likes", json!({ "post_id": second }));
    assert_eq!(counts(), json!({ "likes_count": 2, "comments_count": 3 }));
    home.ok("anonymous_post_likes.delete", json!({ "ids": [like] }));
    assert_eq!(counts(), json!({ "likes_count": 1, "comments_count": 3 }));
    home.ok("undo.last", json!({}));
    assert_eq!(counts()["likes_count"], 2);

    let shown = get(&home, "anonymous_posts", &post);
    assert_eq!(
        (&shown["server_likes_count"], &shown["server_comments_count"]),
        (&Value::Null, &Value::Null),
        "a server's counts are its own"
    );
    for name in ["server_likes_count", "server_comments_count"] {
        assert_eq!(
            home.fails("anonymous_posts.change", json!({ "id": post, "change": { name: 5 } })),
            "field.read_only",
            "{name}"
        );
    }
    home.sql(&format!(
        "UPDATE anonymous_posts SET server_likes_count = 99 WHERE id = '{post}'"
    ))
    .unwrap();
    assert_eq!(counts()["likes_count"], 2);
    let nothing = json!({ "id": uuid::Uuid::now_v7().to_string() });
    assert_eq!(home.fails("anonymous_posts.counts", nothing), "row.not_found");
    home.assert_sound();
}

#[test]
fn deleting_a_post_deletes_its_comments_and_likes() {
    let home = Home::new();
    let other = home.person("Other");
    let thread = |content: &str| {
        let post = home.create("anonymous_posts", json!({ "content": content }));
        home.create("anonymous_post_likes", json!({ "post_id": post }));
        let on = quoted(&post);
        home.try_sample("anonymous_post_likes", &other, &[("post_id", on.as_str())])
            .unwrap();
        let comments = ["True", "Not here"]
            .map(|text| home.create("anonymous_comments", json!({ "post_id": post, "content": text })));
        for comment in &comments {
            home.create("anonymous_comment_likes", json!({ "comment_id": comment }));
        }
        (post, comments)
    };
    let (post, comments) = thread("Long hours");
    thread("Short hours");
    let left = || {
        [
            "anonymous_posts",
            "anonymous_comments",
            "anonymous_post_likes",
            "anonymous_comment_likes",
        ]
        .map(|table| home.one::<i64>(&format!("SELECT count(*) FROM {table}")))
    };
    assert_eq!(left(), [2, 4, 4, 4]);
    let before = home.dump();
    home.ok("anonymous_comments.delete", json!({ "ids": [comments[0]] }));
    assert_eq!(left(), [2, 3, 4, 3], "a comment takes its likes only");
    home.ok("undo.last", json!({}));
    home.ok("anonymous_posts.delete", json!({ "ids": [post] }));
    assert_eq!(left(), [1, 2, 2, 2], "the other post's stay");
    assert_eq!(
        home.one::<i64>(&format!(
            "SELECT count(*) FROM anonymous_comments WHERE post_id = '{post}'"
        )),
        0
    );
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), before, "undo brings all of them back");
    home.assert_sound();
}

#[test]
fn three_boards_share_one_table() {
    let home = Home::new();
    let boards = [("GENERAL", "Europe"), ("REMOTE", "MENA"), ("PART_TIME", "India")];
    for (board, region) in boards {
        let input = json!({
            "board": board,
            "board_key": format!("key of {board}"),
            "job_title": "Analyst",
            "region": region,
            "min_salary_text": "about 40,000",
            "max_salary_text": "60k",
        });
        home.create("board_jobs", input);
    }
    let of = |board: &str| rows(&home, "board_jobs", json!({ "filter": { "board": board } }));
    let names = |row: &Value| row.as_object().unwrap().keys().cloned().collect::<Vec<String>>();
    for (board, region) in boards {
        let found = of(board);
        assert_eq!(column(&found, "region"), [region], "{board}");
        assert_eq!(
            names(&found[0]),
            names(&of("GENERAL")[0]),
            "{board} has the columns of all boards"
        );
        assert_eq!(
            (&found[0]["min_salary_text"], &found[0]["max_salary_text"]),
            (&json!("about 40,000"), &json!("60k"))
        );
        let again = json!({ "board": board, "board_key": "key of GENERAL" });
        assert_eq!(
            home.fails("board_jobs.create", again),
            "field.taken",
            "a key is on one board"
        );
    }
    let by_default = home.create("board_jobs", json!({ "job_title": "Clerk" }));
    assert_eq!(get(&home, "board_jobs", &by_default)["board"], "GENERAL");
    assert_eq!(
        home.fails("board_jobs.create", json!({ "min_salary_text": 40_000 })),
        "field.type"
    );
    assert_eq!(
        home.fails("board_jobs.create", json!({ "board": "NIGHTS" })),
        "field.type"
    );
    home.assert_sound();
}

#[test]
fn each_board_fills_its_own_defaults() {
    let home = Home::new();
    let made = |input: Value| {
        let row = home.ok("board_jobs.create", input);
        assert_eq!(row, get(&home, "board_jobs", row["id"].as_str().unwrap()));
        (row["is_remote"].clone(), row["employment_type"].clone())
    };
    assert_eq!(made(json!({ "board": "GENERAL" })), (Value::Null, Value::Null));
    assert_eq!(made(json!({ "board": "REMOTE" })), (json!(true), Value::Null));
    assert_eq!(
        made(json!({ "board": "REMOTE", "is_remote": null })),
        (json!(true), Value::Null)
    );
    assert_eq!(made(json!({ "board": "PART_TIME" })), (Value::Null, json!("Part-time")));
    assert_eq!(
        made(json!({ "board": "REMOTE", "is_remote": false })),
        (json!(false), Value::Null),
        "a given value is kept"
    );
    assert_eq!(
        made(json!({ "board": "PART_TIME", "employment_type": "Minijob" })),
        (Value::Null, json!("Minijob"))
    );
    let raw = |remote: &str| {
        home.try_sample(
            "board_jobs",
            &home.owner(),
            &[("board", "'REMOTE'"), ("is_remote", remote)],
        )
        .map_err(|error| error.code)
    };
    assert_eq!(raw("NULL").unwrap_err(), "rule.remote_board_is_remote");
    raw("0").unwrap();
    home.assert_sound();
}

#[test]
fn a_membership_is_pending_until_it_is_approved() {
    let home = Home::new();
    let (me, other) = (home.owner(), home.person("Other"));
    let community = home.create("communities", json!({ "name": "Analysts" }));
    assert_eq!(get(&home, "communities", &community)["created_by"], me);
    let given = json!({ "community_id": community, "status": "APPROVED" });
    assert_eq!(home.fails("community_memberships.create", given), "field.read_only");
    let mine = home.create("community_memberships", json!({ "community_id": community }));
    assert_eq!(get(&home, "community_memberships", &mine)["status"], "PENDING");
    assert_eq!(
        home.fails("community_memberships.create", json!({ "community_id": community })),
        "field.taken"
    );
    let change = json!({ "id": mine, "change": { "status": "APPROVED" } });
    assert_eq!(home.fails("community_memberships.change", change), "command.unknown");
    assert_eq!(
        home.ok("community_memberships.approve", json!({ "id": mine }))["status"],
        "APPROVED"
    );
    assert_eq!(get(&home, "community_memberships", &mine)["status"], "APPROVED");

    let within = quoted(&community);
    let theirs = home
        .try_sample("community_memberships", &other, &[("community_id", within.as_str())])
        .unwrap();
    assert_eq!(
        home.ok("community_memberships.approve", json!({ "id": theirs }))["status"],
        "APPROVED"
    );
    home.ok("undo.last", json!({}));
    assert_eq!(
        home.one::<String>(&format!(
            "SELECT status FROM community_memberships WHERE id = '{theirs}'"
        )),
        "PENDING"
    );

    let by = quoted(&other);
    for made_by in [by.as_str(), "NULL"] {
        let elsewhere = home
            .try_sample("communities", &other, &[("created_by", made_by)])
            .unwrap();
        let guest = home.create("community_memberships", json!({ "community_id": elsewhere }));
        assert_eq!(
            home.fails("community_memberships.approve", json!({ "id": guest })),
            "role.forbidden",
            "made by {made_by}"
        );
    }
    home.assert_sound();
}

#[test]
fn deleting_a_user_deletes_the_communities_they_made() {
    let home = Home::new();
    let me = home.owner();
    let (maker, other) = (home.person("Maker"), home.person("Other"));
    let made_by = |by: &str| {
        let community = home.try_sample("communities", &me, &[("created_by", by)]).unwrap();
        let within = quoted(&community);
        for person in [&me, &maker, &other] {
            for table in ["community_memberships", "community_posts"] {
                home.try_sample(table, person, &[("community_id", within.as_str())])
                    .unwrap();
            }
        }
        community
    };
    let [goes, stays, nobodys] = [quoted(&maker), quoted(&other), "NULL".to_owned()].map(|by| made_by(&by));
    let left = |community: &str| {
        [
            "communities WHERE id",
            "community_memberships WHERE community_id",
            "community_posts WHERE community_id",
        ]
        .map(|rows| home.one::<i64>(&format!("SELECT count(*) FROM {rows} = '{community}'")))
    };
    assert_eq!(left(&goes), [1, 3, 3]);
    home.sql(&format!("DELETE FROM users WHERE id = '{maker}'")).unwrap();
    assert_eq!(left(&goes), [0, 0, 0], "with the memberships and posts of other people");
    assert_eq!(
        left(&stays),
        [1, 2, 2],
        "another person's community stays, without the one who is gone"
    );
    assert_eq!(left(&nobodys), [1, 2, 2], "so does one that nobody made");
    home.assert_sound();
}
