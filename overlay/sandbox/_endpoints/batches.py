"""Batches: JSONL requests that run against the sandbox's own endpoints and finish after two polls.

A new batch is `validating`; the next retrieval finds it `in_progress`, the one after that `completed` with results in
an output file. A cancelled one is `cancelling`, then `cancelled`.
"""

from __future__ import annotations

import contextlib
import json
from typing import Any

from .. import _check
from .._call import POLL, Answer, ApiError, Call, Route, to_json
from .._pages import page
from . import files
from .models import CATALOGUE

BATCHES = "/batches"
ENDPOINTS = ("/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations")
TIMES = ("in_progress_at", "expires_at", "finalizing_at", "completed_at", "failed_at", "expired_at",
         "cancelling_at", "cancelled_at")  # fmt: skip


def _create(call: Call) -> Answer:
    body = call.object()
    for key in ("input_file_id", "endpoint", "completion_window"):
        _check.required(body, key)
    endpoint = _check.choice(body, "endpoint", ENDPOINTS)
    window = _check.choice(body, "completion_window", ("24h",))
    identity = str(_check.typed(body, "input_file_id", str))
    file, _ = files.find(call, identity, param="input_file_id")
    if file["purpose"] != "batch":
        raise _check.invalid("input_file_id", f"the file's purpose is {file['purpose']!r}, it must be 'batch'")
    created = call.store.now()
    made = {
        "id": call.store.new_hex_id("batch_", body),
        "object": "batch",
        "endpoint": endpoint,
        "model": None,
        "errors": None,
        "input_file_id": identity,
        "completion_window": window,
        "status": "validating",
        "output_file_id": None,
        "error_file_id": None,
        "created_at": created,
        **dict.fromkeys(TIMES),
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "usage": _usage([]),
        "metadata": _check.metadata(body),
    }
    made["expires_at"] = created + 24 * 3600
    call.store.table(BATCHES)[str(made["id"])] = made
    return Answer(body=made)


def _find(call: Call) -> dict[str, Any]:
    return call.among(call.store.table(BATCHES), "batch_id", "The sandbox has no batch {}.", param="batch_id")


def _retrieve(call: Call) -> Answer:
    batch = _find(call)
    _go_on(call, batch)
    return Answer(body=batch, headers=POLL)


def _list(call: Call) -> Answer:
    return Answer(body=page(call, list(call.store.table(BATCHES).values()), order="desc"))


def _cancel(call: Call) -> Answer:
    batch = _find(call)
    if batch["status"] not in ("validating", "in_progress"):
        raise ApiError(f"This batch is {batch['status']}: it cannot be cancelled.", status=409, param="batch_id")
    batch |= {"status": "cancelling", "cancelling_at": call.store.now()}
    return Answer(body=batch)


def _go_on(call: Call, batch: dict[str, Any]) -> None:
    """Advance by one step, as each retrieval of a batch does."""
    if batch["status"] == "validating":
        lines, errors = _read(files.find(call, batch["input_file_id"])[1], batch["endpoint"])
        now = call.store.now()
        if errors:
            batch |= {"status": "failed", "failed_at": now, "errors": {"object": "list", "data": errors}}
        else:
            model = lines[0]["body"].get("model")
            batch |= {"status": "in_progress", "in_progress_at": now, "model": CATALOGUE.get(model, model)}
            batch["request_counts"] = {"total": len(lines), "completed": 0, "failed": 0}
    elif batch["status"] == "in_progress":
        batch |= {"status": "completed", "finalizing_at": call.store.now()}
        _run(call, batch)
        batch["completed_at"] = call.store.now()
    elif batch["status"] == "cancelling":
        batch |= {"status": "cancelled", "cancelled_at": call.store.now()}


def _read(content: bytes, endpoint: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Read the lines; an error names its line."""
    lines: list[dict[str, Any]] = []
    errors: list[dict[str, Any]] = []
    seen: set[str] = set()
    for number, text in enumerate(content.splitlines(), 1):
        if not text.strip():
            continue
        line: Any = None
        with contextlib.suppress(ValueError):
            line = json.loads(text)
        code, param, message = _wrong(line, endpoint, seen)
        if code:
            errors.append({"code": code, "line": number, "message": message, "param": param})
        else:
            lines.append(line)
            seen.add(line["custom_id"])
    if not lines and not errors:
        errors.append({"code": "empty_file", "line": None, "message": "The file has no request.", "param": None})
    return lines, errors


def _wrong(line: Any, endpoint: str, seen: set[str]) -> tuple[str, str | None, str]:
    if not isinstance(line, dict) or not isinstance(line.get("body"), dict):
        return "invalid_json_line", None, "This line is not a JSON object with a 'body'."
    if not isinstance(line.get("custom_id"), str):
        return "missing_required_parameter", "custom_id", "This line has no 'custom_id'."
    if line["custom_id"] in seen:
        return "duplicate_custom_id", "custom_id", f"The 'custom_id' {line['custom_id'][:60]!r} was used before."
    if (line.get("method"), line.get("url")) != ("POST", endpoint):
        return "mismatched_endpoint", "url", f"The 'method' and 'url' of this line must be POST and {endpoint}."
    return "", None, ""


def _run(call: Call, batch: dict[str, Any]) -> None:
    """Run every line; results go to the output file, refusals to the error file."""
    lines, _ = _read(files.find(call, batch["input_file_id"])[1], batch["endpoint"])
    done: list[dict[str, Any]] = []
    failed: list[dict[str, Any]] = []
    bodies: list[Any] = []
    for line in lines:
        status, request_id, body = call.store.execute(batch["endpoint"].removeprefix("/v1"), line["body"])
        result = {
            "id": call.store.new_hex_id("batch_req_", line),
            "custom_id": line["custom_id"],
            "response": {"status_code": status, "request_id": request_id, "body": body},
            "error": None,
        }
        (done if status == 200 else failed).append(result)
        bodies.append(body)
    batch["request_counts"] = {"total": len(lines), "completed": len(done), "failed": len(failed)}
    batch["usage"] = _usage(bodies)
    for key, results, name in (("output_file_id", done, "output"), ("error_file_id", failed, "error")):
        if results:
            # Reversed: the API promises no order, so a program that reads by position should fail here.
            content = b"\n".join(to_json(result) for result in reversed(results)) + b"\n"
            batch[key] = files.keep(call, content, f"{batch['id']}_{name}.jsonl", "batch_output")["id"]


def _usage(bodies: list[Any]) -> dict[str, Any]:
    spent = [body["usage"] for body in bodies if isinstance(body, dict) and isinstance(body.get("usage"), dict)]
    taken = sum(usage.get("prompt_tokens", usage.get("input_tokens", 0)) for usage in spent)
    given = sum(usage.get("completion_tokens", usage.get("output_tokens", 0)) for usage in spent)
    return {
        "input_tokens": taken,
        "output_tokens": given,
        "total_tokens": taken + given,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens_details": {"reasoning_tokens": 0},
    }


ROUTES = [
    Route("POST", "/batches", _create),
    Route("GET", "/batches", _list),
    Route("GET", "/batches/{batch_id}", _retrieve),
    Route("POST", "/batches/{batch_id}/cancel", _cancel),
]
