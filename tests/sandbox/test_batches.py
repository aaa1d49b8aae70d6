"""Batches run their lines against the sandbox itself."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest


def line(custom_id: str, url: str = "/v1/chat/completions", **body: Any) -> dict[str, Any]:
    body = body or {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": f"No. {custom_id}"}]}
    return {"custom_id": custom_id, "method": "POST", "url": url, "body": body}


def upload(http: httpx.Client, lines: list[Any], purpose: str = "batch") -> str:
    content = "\n".join(text if isinstance(text, str) else json.dumps(text) for text in lines) + "\n"
    made = http.post("/files", data={"purpose": purpose}, files={"file": ("in.jsonl", content.encode())})
    return str(made.json()["id"])


def start(http: httpx.Client, lines: list[Any], endpoint: str = "/v1/chat/completions", **more: Any) -> dict[str, Any]:
    body = {"input_file_id": upload(http, lines), "endpoint": endpoint, "completion_window": "24h", **more}
    answer = http.post("/batches", json=body)
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()
    return made


def look(http: httpx.Client, batch: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = http.get(f"/batches/{batch['id']}").json()
    return found


def results(http: httpx.Client, file_id: str) -> dict[str, Any]:
    text = http.get(f"/files/{file_id}/content").text
    return {result["custom_id"]: result["response"] for result in map(json.loads, text.splitlines())}


def test_a_batch_ends_after_two_looks(http: httpx.Client) -> None:
    batch = start(http, [line("1"), "", line("2"), line("3", model="gpt-none", messages=[])], metadata={"a": "b"})
    assert (batch["status"], batch["metadata"], batch["request_counts"]["total"]) == ("validating", {"a": "b"}, 0)
    running = look(http, batch)
    assert (running["status"], running["request_counts"]["total"]) == ("in_progress", 3)
    assert running["model"] == "gpt-4o-mini-2024-07-18"
    done = look(http, batch)
    assert done == look(http, batch)
    assert done["status"] == "completed"
    assert done["request_counts"] == {"total": 3, "completed": 2, "failed": 1}
    assert done["created_at"] < done["in_progress_at"] < done["finalizing_at"] < done["completed_at"]
    good, bad = results(http, done["output_file_id"]), results(http, done["error_file_id"])
    assert list(good) == ["2", "1"]  # not in the order of the requests
    assert '"No. 1"' in good["1"]["body"]["choices"][0]["message"]["content"]
    assert (bad["3"]["status_code"], bad["3"]["body"]["error"]["code"]) == (404, "model_not_found")
    assert good["1"]["request_id"] != good["2"]["request_id"]
    spent = good["1"]["body"]["usage"]["total_tokens"] + good["2"]["body"]["usage"]["total_tokens"]
    assert done["usage"]["total_tokens"] == spent
    assert http.get(f"/files/{done['output_file_id']}").json()["purpose"] == "batch_output"


def test_other_endpoints(http: httpx.Client) -> None:
    lines = [line("a", "/v1/embeddings", model="text-embedding-3-small", input="a")]
    batch = start(http, lines, "/v1/embeddings")
    look(http, batch)
    done = look(http, batch)
    assert results(http, done["output_file_id"])["a"]["body"]["object"] == "list"
    assert done["error_file_id"] is None


def test_a_line_cannot_stream(http: httpx.Client) -> None:
    messages = [{"role": "user", "content": "Hi"}]
    batch = start(http, [line("1", model="gpt-4o", messages=messages, stream=True, store=True)])
    look(http, batch)
    done = look(http, batch)
    assert done["output_file_id"] is None
    assert results(http, done["error_file_id"])["1"]["body"]["error"]["param"] == "stream"
    assert http.get("/chat/completions").json()["data"] == []


def test_bad_lines_fail_the_batch(http: httpx.Client) -> None:
    other = line("3", "/v1/embeddings")
    batch = start(http, [line("1"), "{", {"custom_id": "2"}, line("1"), other, {**line("4"), "custom_id": 4}])
    failed = look(http, batch)
    assert failed["status"] == "failed"
    assert failed["failed_at"]
    errors = failed["errors"]
    assert errors["object"] == "list"
    assert [(error["line"], error["code"]) for error in errors["data"]] == [
        (2, "invalid_json_line"),
        (3, "invalid_json_line"),
        (4, "duplicate_custom_id"),
        (5, "mismatched_endpoint"),
        (6, "missing_required_parameter"),
    ]
    assert look(http, batch) == failed


def test_a_file_without_requests_fails_the_batch(http: httpx.Client) -> None:
    failed = look(http, start(http, ["", " "]))
    assert (failed["status"], failed["errors"]["data"][0]["code"]) == ("failed", "empty_file")


def test_cancel(http: httpx.Client) -> None:
    batch = start(http, [line("1")])
    stopping = http.post(f"/batches/{batch['id']}/cancel").json()
    assert (stopping["status"], stopping["cancelling_at"] > batch["created_at"]) == ("cancelling", True)
    stopped = look(http, batch)
    assert (stopped["status"], stopped["output_file_id"]) == ("cancelled", None)
    assert http.post(f"/batches/{batch['id']}/cancel").status_code == 409


def test_list_does_not_move_them(http: httpx.Client) -> None:
    batches = [start(http, [line("1")]) for _ in range(2)]
    page = http.get("/batches?limit=1").json()
    assert (page["data"], page["has_more"]) == ([batches[1]], True)
    assert http.get("/batches").json()["data"] == batches[::-1]


@pytest.mark.parametrize(
    ("change", "param", "status"),
    [
        ({"input_file_id": None}, "input_file_id", 400),
        ({"input_file_id": "file-none"}, "input_file_id", 404),
        ({"endpoint": "/v1/files"}, "endpoint", 400),
        ({"completion_window": "1h"}, "completion_window", 400),
        ({"metadata": {"a": 1}}, "metadata.a", 400),
    ],
)
def test_bad_batches(http: httpx.Client, change: dict[str, Any], param: str, status: int) -> None:
    file_id = upload(http, [line("1")])
    body = {"input_file_id": file_id, "endpoint": "/v1/chat/completions", "completion_window": "24h", **change}
    answer = http.post("/batches", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (status, param)


def test_a_file_of_another_purpose(http: httpx.Client) -> None:
    body = {"endpoint": "/v1/chat/completions", "completion_window": "24h"}
    answer = http.post("/batches", json={**body, "input_file_id": upload(http, [line("1")], "user_data")})
    assert answer.json()["error"]["param"] == "input_file_id"
    assert http.get("/batches/batch_none").status_code == 404
