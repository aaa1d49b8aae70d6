"""Vector stores, their files and batches of them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.tours import post


@pytest.fixture
def made(http: httpx.Client) -> list[str]:
    """Three uploaded files."""
    contents = [b"apples and pears and apples", b"income tax", b"apples"]
    uploads = [
        http.post("/files", data={"purpose": "assistants"}, files={"file": (f"{number}.txt", content)})
        for number, content in enumerate(contents)
    ]
    return [upload.json()["id"] for upload in uploads]


@pytest.fixture
def store(http: httpx.Client) -> str:
    return f"/vector_stores/{http.post('/vector_stores', json={'name': 'Facts'}).json()['id']}"


def test_the_life_of_a_store(http: httpx.Client, made: list[str]) -> None:
    expiry = {"anchor": "last_active_at", "days": 3}
    one = post(http, "/vector_stores", name="Facts", expires_after=expiry, file_ids=made[:2])
    assert (one["object"], one["status"], one["file_counts"]["in_progress"]) == ("vector_store", "in_progress", 2)
    assert one["expires_at"] == one["created_at"] + 3 * 86400
    path = f"/vector_stores/{one['id']}"
    done = http.get(path)
    assert int(done.headers["openai-poll-after-ms"]) < 1000
    assert (done.json()["status"], done.json()["file_counts"]["completed"]) == ("completed", 2)
    assert done.json()["usage_bytes"] == len(b"apples and pears and apples") + len(b"income tax")
    changed = post(http, path, name=None, metadata={"a": "b"}, expires_after=None)
    assert (changed["name"], changed["metadata"], changed["expires_at"]) == (None, {"a": "b"}, None)
    assert post(http, path, expires_after=expiry)["expires_at"] == one["created_at"] + 3 * 86400
    two = http.post("/vector_stores").json()
    assert (two["name"], two["status"]) == (None, "completed")
    assert [item["id"] for item in http.get("/vector_stores").json()["data"]] == [two["id"], one["id"]]
    assert http.delete(path).json() == {"id": one["id"], "object": "vector_store.deleted", "deleted": True}
    assert http.get(path).status_code == 404


def test_the_life_of_a_file(http: httpx.Client, made: list[str], store: str) -> None:
    strategy = {"type": "static", "static": {"max_chunk_size_tokens": 200, "chunk_overlap_tokens": 100}}
    file = post(http, f"{store}/files", file_id=made[0], chunking_strategy=strategy)
    assert (file["status"], file["chunking_strategy"], file["attributes"]) == ("in_progress", strategy, {})
    path = f"{store}/files/{made[0]}"
    done = http.get(path).json()
    assert (done["status"], done["usage_bytes"]) == ("completed", 27)
    assert post(http, path, attributes={"a": 5})["attributes"] == {"a": 5}
    post(http, f"{store}/files", file_id=made[1])
    assert [item["id"] for item in http.get(f"{store}/files").json()["data"]] == [made[1], made[0]]
    assert [item["id"] for item in http.get(f"{store}/files?filter=completed").json()["data"]] == [made[0]]
    assert http.delete(path).json() == {"id": made[0], "object": "vector_store.file.deleted", "deleted": True}
    assert http.get(path).status_code == 404
    assert http.get(f"/files/{made[0]}").status_code == 200


def test_a_batch_of_files(http: httpx.Client, made: list[str], store: str) -> None:
    batch = post(http, f"{store}/file_batches", file_ids=made)
    assert batch["status"] == "in_progress"
    assert (batch["file_counts"]["in_progress"], batch["file_counts"]["total"]) == (3, 3)
    path = f"{store}/file_batches/{batch['id']}"
    listed = http.get(f"{path}/files?limit=2").json()
    assert ([item["id"] for item in listed["data"]], listed["has_more"]) == ([made[2], made[1]], True)
    done = http.get(path).json()
    assert (done["status"], done["file_counts"]["completed"]) == ("completed", 3)
    assert http.post(f"{path}/cancel").status_code == 400
    assert http.get(store).json()["file_counts"]["total"] == 3


def test_a_batch_with_attributes_that_is_cancelled(http: httpx.Client, made: list[str], store: str) -> None:
    files = [{"file_id": made[0], "attributes": {"a": "b"}}, {"file_id": made[1]}]
    batch = post(http, f"{store}/file_batches", files=files)
    path = f"{store}/file_batches/{batch['id']}"
    http.get(f"{store}/files/{made[1]}")
    stopped = http.post(f"{path}/cancel").json()
    assert stopped["status"] == "cancelled"
    assert (stopped["file_counts"]["cancelled"], stopped["file_counts"]["completed"]) == (1, 1)
    assert http.get(f"{store}/files/{made[0]}").json()["attributes"] == {"a": "b"}


def test_search(http: httpx.Client, made: list[str], store: str) -> None:
    post(http, f"{store}/file_batches", file_ids=made)
    results = post(http, f"{store}/search", query="apples")
    assert [result["file_id"] for result in results["data"]] == [made[2], made[0], made[1]]
    assert results["data"][0]["content"] == [{"type": "text", "text": "apples"}]
    assert results["data"][0]["filename"] == "2.txt"
    assert results["search_query"] == ["apples"]
    one = post(http, f"{store}/search", query=["tax", "income"], max_num_results=1)
    assert ([result["file_id"] for result in one["data"]], one["has_more"]) == ([made[1]], True)


def test_what_is_refused(http: httpx.Client, made: list[str], store: str) -> None:
    def refused(path: str, status: int = 400, **body: Any) -> str:
        answer = http.post(path, json=body)
        assert answer.status_code == status, answer.text
        return str(answer.json()["error"]["param"])

    assert refused("/vector_stores", size=5) == "size"
    assert refused("/vector_stores", expires_after={"anchor": "last_active_at"}) == "expires_after.days"
    assert refused("/vector_stores", 404, file_ids=["file-none"]) == "file_ids[0]"
    assert refused("/vector_stores/vs_none", 404) == "vector_store_id"
    assert refused(f"{store}/files") == "file_id"
    assert refused(f"{store}/files", 404, file_id="file-none") == "file_id"
    assert refused(f"{store}/file_batches") == "file_ids"
    assert refused(f"{store}/file_batches", 404, file_ids=["file-none"]) == "file_ids[0]"
    assert refused(f"{store}/file_batches/vsfb_none/cancel", 404) == "batch_id"
    assert refused(f"{store}/search") == "query"
    assert http.get(f"{store}/files?filter=none").json()["error"]["param"] == "filter"
