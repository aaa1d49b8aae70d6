"""Write `recordings.jsonl` anew: calls of every kind to the sandbox, as they were on the wire; an error of each class.

    python -m tests.traffic.make

The rows have the fields of the recorded traffic of the real API, which is no part of this repository, so that both are
read by the same code. Nothing of it is copied here.
"""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path
from typing import Any, Final

import httpx

from overlay.sandbox import Sandbox

HERE: Final = Path(__file__).parent
ASK: Final = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Say é and 😀."}]}
FILE: Final = ("a.jsonl", b'{"custom_id": "a"}\n', "application/jsonl")
SOUND: Final = ("a.wav", b"RIFF\0\0\0\0WAVE", "audio/wav")
# What the real API answers in each class: our own words in its shape.
ERRORS: Final = {
    400: ("Bad value: 'temperature' is above 2.", "invalid_request_error", "temperature", "decimal_above_max_value"),
    401: ("Incorrect API key provided.", "invalid_request_error", None, "invalid_api_key"),
    403: ("You may not use this model.", "invalid_request_error", None, "model_not_found"),
    404: ("There is no such completion.", "invalid_request_error", None, None),
    409: ("The resource is busy.", "conflict", None, None),
    422: ("The body was understood and cannot be done.", "invalid_request_error", None, None),
    429: ("Slow down.", "requests", None, "rate_limit_exceeded"),
    500: ("The server had an error.", "server_error", None, None),
    503: ("The engine is overloaded.", "server_error", None, None),
}


def make() -> list[dict[str, Any]]:
    """Make all rows."""
    rows: list[dict[str, Any]] = []
    with Sandbox() as server, httpx.Client(headers={"authorization": "Bearer sk-sandbox"}, timeout=60) as client:

        def call(method: str, path: str, template: str = "", **options: Any) -> Any:
            response = client.request(method, server.base_url + path, **options)
            rows.append(row(len(rows), response, template or path))
            assert response.is_success, response.text
            return response

        done = call("POST", "/chat/completions", json={**ASK, "store": True, "seed": None}).json()
        call("POST", "/chat/completions", json={**ASK, "stream": True, "stream_options": {"include_usage": True}})
        call("POST", "/chat/completions", json={**ASK, "stream": True, "n": 2})
        call("GET", "/chat/completions?limit=2&order=asc", "/chat/completions")
        one, template = f"/chat/completions/{done['id']}", "/chat/completions/{id}"
        call("GET", one, template)
        call("POST", one, template, json={"metadata": {"a": "b"}})
        call("GET", f"{one}/messages", f"{template}/messages")
        call("DELETE", one, template)
        call(
            "POST",
            "/embeddings",
            json={"model": "text-embedding-3-small", "input": "é", "dimensions": 8, "encoding_format": "float"},
        )
        call("POST", "/responses", json={"model": "gpt-4o-mini", "input": "Hello"})
        call("POST", "/responses", json={"model": "gpt-4o-mini", "input": "Hello", "stream": True})
        file = call("POST", "/files", files={"file": FILE, "purpose": (None, "batch")}).json()
        call("GET", f"/files/{file['id']}/content", "/files/{id}/content")
        call("GET", "/models")
    rows.append(transcription(len(rows)))
    rows.append(speech(len(rows)))
    return rows + [refusal(len(rows) + number, status, *said) for number, (status, said) in enumerate(ERRORS.items())]


def row(number: int, response: httpx.Response, template: str) -> dict[str, Any]:
    """Return what was said, in the fields of recorded traffic."""
    request, kind = response.request, response.headers.get("content-type", "")
    sent: Any = request.read()
    sent_kind = request.headers.get("content-type")
    if not sent:
        sent, encoding = None, "none"
    elif sent_kind == "application/json":
        sent, encoding = json.loads(sent), "json"
    else:
        sent, encoding = base64.b64encode(sent).decode(), "base64"
    try:
        body, body_encoding = response.content.decode(), "text"
    except UnicodeDecodeError:
        body, body_encoding = base64.b64encode(response.content).decode(), "base64"
    return {
        "id": f"own-{number:02}",
        "method": request.method,
        "uri": re.sub(r"^http://[^/]+", "https://api.openai.com", str(request.url)),
        "request_body": sent,
        "request_body_encoding": encoding,
        "request_content_type": sent_kind,
        "status": response.status_code,
        "response_content_type": kind,
        "response_headers": {},
        "response_body": body,
        "response_body_encoding": body_encoding,
        "endpoint": f"{request.method} {template}",
        "stream": kind.startswith("text/event-stream"),
    }


def transcription(number: int) -> dict[str, Any]:
    """Make the row of a form, which the sandbox does not take."""
    form = {"file": SOUND, "model": (None, "whisper-1"), "response_format": (None, "json")}
    request = httpx.Request("POST", "https://api.openai.com/v1/audio/transcriptions", files=form)
    return row(number, httpx.Response(200, json={"text": "Hello é."}, request=request), "/audio/transcriptions")


def speech(number: int) -> dict[str, Any]:
    """Make the row of an answer of bytes."""
    asked = {"model": "tts-1", "input": "Hello", "voice": "alloy"}
    request = httpx.Request("POST", "https://api.openai.com/v1/audio/speech", json=asked)
    headers = {"content-type": "audio/mpeg"}
    return row(
        number, httpx.Response(200, content=bytes(range(256)), headers=headers, request=request), "/audio/speech"
    )


def refusal(number: int, status: int, message: str, kind: str, param: str | None, code: str | None) -> dict[str, Any]:
    """Make the row of a call that was refused."""
    error = {"error": {"message": message, "type": kind, "param": param, "code": code}}
    request = httpx.Request("POST", "https://api.openai.com/v1/chat/completions", json=ASK)
    return row(number, httpx.Response(status, json=error, request=request), "/chat/completions")


def main() -> None:
    """Write the file."""
    lines = [json.dumps(made, ensure_ascii=False, separators=(",", ":")) for made in make()]
    (HERE / "recordings.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
