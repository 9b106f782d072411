//! The board as it is opened.

use serde_json::json;

use crate::support::Home;

#[test]
fn the_board_answers_what_the_lists_of_its_columns_answer() {
    let home = Home::new();
    let statuses = [
        "INTERESTED",
        "APPLIED",
        "APPLIED",
        "APPLIED",
        "REJECTED",
        "REJECTED",
        "WITHDRAWN",
    ];
    for status in statuses {
        let job = home.create(
            "jobs",
            json!({ "title": "Analyst", "company": "Acme", "description": "A long text" }),
        );
        if status != "INTERESTED" {
            home.ok("jobs.move", json!({ "id": job, "status": status }));
        }
    }
    let by_place = json!([{ "column": "position" }]);
    let stages = home.ok("stages.list", json!({ "sort": by_place }));
    let hidden = stages["rows"][6]["id"].as_str().unwrap();
    home.ok(
        "stages.change",
        json!({ "id": hidden, "change": { "is_hidden": true } }),
    );

    let board = home.ok("jobs.board", json!({ "limit": 2, "without": ["description"] }));
    assert_eq!(board["total"], 7);
    assert_eq!(board["stages"], home.ok("stages.list", json!({ "sort": by_place })));
    assert_eq!(board["columns"].as_object().unwrap().len(), 7);
    for (stage, column) in board["columns"].as_object().unwrap() {
        assert_ne!(stage, hidden);
        let list = json!({ "filter": { "stage_id": stage }, "sort": by_place, "limit": 2, "without": ["description"] });
        assert_eq!(*column, home.ok("jobs.list", list));
    }
    home.assert_sound();
}
