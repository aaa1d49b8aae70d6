"""Files and uploads."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx
import pytest

CONTENT = bytes(range(256)) * 3 + b"\r\n--boundary\r\n\r\n"


def upload(http: httpx.Client, content: bytes = CONTENT, name: str = "a.bin", **form: Any) -> httpx.Response:
    return http.post("/files", data={"purpose": "user_data", **form}, files={"file": (name, content)})


def test_a_file_comes_back_as_it_went(http: httpx.Client) -> None:
    made = upload(http, name="naïve 文.bin").json()
    assert (made["object"], made["bytes"], made["purpose"]) == ("file", len(CONTENT), "user_data")
    assert (made["filename"], made["status"], made["expires_at"]) == ("naïve 文.bin", "processed", None)
    assert http.get(f"/files/{made['id']}").json() == made
    content = http.get(f"/files/{made['id']}/content")
    assert content.content == CONTENT
    assert content.headers["content-type"] == "application/octet-stream"
    assert http.delete(f"/files/{made['id']}").json() == {"object": "file", "deleted": True, "id": made["id"]}


@pytest.mark.parametrize(("method", "suffix"), [("GET", ""), ("DELETE", ""), ("GET", "/content")])
def test_no_such_file(http: httpx.Client, method: str, suffix: str) -> None:
    answer = http.request(method, f"/files/file-none{suffix}")
    assert answer.status_code == 404
    body = answer.json()
    assert body["error"]["param"] == "id"
    assert body["detail"] == {"message": body["error"]["message"], "code": None}


def test_list(http: httpx.Client) -> None:
    made = [upload(http, name=str(n), purpose=["batch", "evals"][n % 2]).json()["id"] for n in range(4)]

    def ids(query: str) -> list[str]:
        return [item["id"] for item in http.get(f"/files{query}").json()["data"]]

    assert ids("") == made[::-1]
    assert ids("?order=asc&limit=3") == made[:3]
    assert ids("?purpose=batch") == [made[2], made[0]]
    assert ids(f"?after={made[2]}") == [made[1], made[0]]
    assert http.get("/files?limit=10001").json()["error"]["param"] == "limit"


def test_expiry(http: httpx.Client) -> None:
    made = upload(http, **{"expires_after[anchor]": "created_at", "expires_after[seconds]": "7200"}).json()
    assert made["expires_at"] == made["created_at"] + 7200


@pytest.mark.parametrize(
    ("form", "param"),
    [
        ({"purpose": "fun"}, "purpose"),
        ({"purpose": ""}, "purpose"),
        ({"expires_after": "soon"}, "expires_after"),
        ({"expires_after[anchor]": "created_at"}, "expires_after.seconds"),
        ({"expires_after[anchor]": "then", "expires_after[seconds]": "7200"}, "expires_after.anchor"),
        ({"expires_after[anchor]": "created_at", "expires_after[seconds]": "1"}, "expires_after.seconds"),
        ({"expires_after[anchor]": "created_at", "expires_after[seconds]": "x"}, "expires_after.seconds"),
    ],
)
def test_bad_forms(http: httpx.Client, form: dict[str, str], param: str) -> None:
    answer = upload(http, **form)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def test_bad_bodies(http: httpx.Client) -> None:
    assert upload(http, content=b"").json()["error"]["param"] == "file"
    assert http.post("/files", json={"purpose": "batch"}).json()["error"]["param"] == "file"
    assert http.post("/files", data={"purpose": "batch", "file": "text"}).json()["error"]["param"] is None
    assert http.post("/files").json()["error"]["param"] == "file"
    missing = http.post("/files", files={"file": ("a", b"a")}).json()["error"]
    assert (missing["param"], missing["code"]) == ("purpose", "missing_required_parameter")
    torn = http.post("/files", content=b"--x", headers={"content-type": "multipart/form-data; boundary=x"})
    assert torn.status_code == 400
    assert "boundary" in torn.json()["error"]["message"]


def begin(http: httpx.Client, size: int, **more: Any) -> str:
    body = {"filename": "big.bin", "purpose": "assistants", "bytes": size, "mime_type": "text/plain", **more}
    answer = http.post("/uploads", json=body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])


def add(http: httpx.Client, upload_id: str, content: bytes) -> str:
    return str(http.post(f"/uploads/{upload_id}/parts", files={"data": ("part", content)}).json()["id"])


def test_an_upload_in_parts(http: httpx.Client) -> None:
    upload_id = begin(http, 6, expires_after={"anchor": "created_at", "seconds": 3600})
    two, one = add(http, upload_id, b"def"), add(http, upload_id, b"abc")
    md5 = hashlib.md5(b"abcdef").hexdigest()
    done = http.post(f"/uploads/{upload_id}/complete", json={"part_ids": [one, two], "md5": md5}).json()
    assert done["status"] == "completed"
    assert done["file"]["bytes"] == 6
    assert done["file"]["expires_at"] == done["file"]["created_at"] + 3600
    assert http.get(f"/files/{done['file']['id']}/content").content == b"abcdef"
    assert http.post(f"/uploads/{upload_id}/cancel").status_code == 400


def test_an_upload_that_is_cancelled(http: httpx.Client) -> None:
    upload_id = begin(http, 3)
    assert http.post(f"/uploads/{upload_id}/cancel").json()["status"] == "cancelled"
    answer = http.post(f"/uploads/{upload_id}/parts", files={"data": ("part", b"abc")})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "upload_id")


def test_bad_uploads(http: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from overlay.sandbox._endpoints import uploads

    upload_id = begin(http, 3)
    part = add(http, upload_id, b"ab")

    def complete(**body: Any) -> tuple[int, str]:
        answer = http.post(f"/uploads/{upload_id}/complete", json=body)
        return answer.status_code, answer.json()["error"]["param"]

    assert complete() == (400, "part_ids")
    assert complete(part_ids=["part_none"]) == (400, "part_ids[0]")
    assert complete(part_ids=[part]) == (400, "part_ids")
    other = add(http, upload_id, b"c")
    assert complete(part_ids=[part, other], md5="0" * 32) == (400, "md5")
    monkeypatch.setattr(uploads, "LARGEST_PART", 1)
    large = http.post(f"/uploads/{upload_id}/parts", files={"data": ("part", b"abc")})
    assert large.json()["error"]["param"] == "data"
    assert http.post("/uploads/upload_none/cancel").status_code == 404
    assert http.post("/uploads", json={"filename": "a"}).json()["error"]["param"] == "purpose"
