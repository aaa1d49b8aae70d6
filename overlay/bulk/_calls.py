"""One request of a run: sent once, and its outcome as plain data."""

from __future__ import annotations

import base64
import inspect
import json
import math
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .._call.json import VALUE, loads
from .._call.retry import server_delay
from ..errors import APIConnectionError, APIError, APIStatusError
from ._report import Usage, usage_of
from ._requests import Request, fingerprint
from ._schema import DONE, FAILED
from ._text import json_text, writable

if TYPE_CHECKING:
    from ._entry import Entry
    from ._options import Lane

__all__ = ["Job", "Outcome", "asked_again", "params_of", "read_into", "send"]


@dataclass(slots=True)
class Job:
    """One row of the input that is not finished.

    Attributes:
        model: Index of the model to ask, among those to fall back to.
        lane: The account to use.
        estimate: Tokens that it is estimated to use.
        asks: How often it was asked again because ``read`` rejected the answer.
        limited: How many 429 it got in a row.
    """

    id: str
    position: int
    hash: str
    operation: str
    params: Mapping[str, Any]
    attempts: int = 0
    model: int = 0
    lane: int = 0
    estimate: float = 0.0
    sent_at: float = 0.0
    asks: int = 0
    limited: int = 0

    @classmethod
    def of(cls, request: Request, position: int, operation: str) -> Job:
        """Return the job of a request, which is named by its hash if it has no id."""
        operation = request.operation or operation
        digest = fingerprint(operation, request.params)
        identity = digest if request.id is None else writable(str(request.id))
        return cls(identity, position, digest, operation, request.params)


@dataclass(slots=True)
class Outcome:
    """The outcome of one request.

    Attributes:
        answer: The answer as JSON text, None if there is none.
        value: The result of ``read``, as JSON text.
        error: What went wrong; ``is_passing`` if it may be temporary, ``delay`` is the wait in seconds that the server
            asks for.
        limits: Requests and tokens per minute, as reported by the server.
        is_limit: Whether it was a 429.
    """

    answer: str | None = None
    value: str | None = None
    model: str = ""
    usage: Usage = field(default_factory=Usage)
    limits: tuple[float | None, float | None] = (None, None)
    error: dict[str, Any] | None = None
    is_passing: bool = False
    is_limit: bool = False
    is_invalid: bool = False
    delay: float | None = None

    def record(self, entry: Entry, *, is_counted: bool) -> None:
        """Write it into its row, with what the answer took if that counts."""
        entry.state = DONE if self.error is None else FAILED
        entry.answer, entry.value, entry.model = self.answer, self.value, self.model or None
        entry.error = None if self.error is None else json_text(self.error)
        if is_counted:
            usage = self.usage
            entry.input, entry.cached, entry.cost = usage.input, usage.cached, usage.cost
            entry.output, entry.reasoning = usage.output, usage.reasoning


async def send(job: Job, lane: Lane, params: Mapping[str, Any], read: Any) -> Outcome:
    """Send a request once and read its answer; only a cancellation is raised as an exception."""
    try:
        raw = await lane.method(job.operation)(**{**params, "max_retries": 0})  # the run does that itself
        response = raw.http_response
        value = response.extensions.get(VALUE)  # already decoded if it is an object
        answer = _text(response) if value is None else str(response.content, "utf-8")
        model, usage = usage_of(loads(answer) if value is None else value)
        outcome = Outcome(answer, model=model, usage=usage, limits=_limits(response.headers.raw))
    except Exception as error:  # noqa: BLE001  # an error is a result of its row
        return failed(error)
    if read is not None:
        await read_into(outcome, lambda: read(raw.parse()))
    return outcome


async def read_into(outcome: Outcome, read: Callable[[], Any]) -> None:
    """Set the value that the user's function makes of an answer, or the error with which it refuses the answer."""
    try:
        value = read()
        outcome.value = json_text(await value if inspect.isawaitable(value) else value)
    except Exception as error:  # noqa: BLE001  # whatever it raises
        outcome.error, outcome.is_invalid = described(error), True


def _limits(headers: Iterable[tuple[bytes, bytes]]) -> tuple[float | None, float | None]:
    """Return the limits of requests and of tokens: one pass is faster than httpx for one name."""
    found = [
        (name.lower(), value)
        for name, value in headers
        if len(name) > 18 and name[:18].lower() == b"x-ratelimit-limit-"  # most names are shorter
    ]
    if not found:
        return None, None
    named = dict(found)
    return _number(named.get(b"x-ratelimit-limit-requests", b"")), _number(named.get(b"x-ratelimit-limit-tokens", b""))


def _number(text: bytes) -> float | None:
    try:
        found = float(text)
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def _text(response: Any) -> str:
    """Return an answer as JSON: unchanged, or text, or bytes as base64."""
    kind = response.headers.get("content-type", "")
    if "json" in kind:
        return str(response.content, "utf-8")
    if kind.startswith("text/"):
        return json.dumps(response.text)
    return json.dumps({"content_type": kind, "base64": base64.b64encode(response.content).decode()})


def failed(error: Exception) -> Outcome:
    """Return what an exception means for its row."""
    outcome = Outcome(error=described(error))
    if isinstance(error, APIStatusError):
        outcome.delay = server_delay(error.headers, time.time())
        outcome.is_limit = error.status_code == 429 and error.code != "insufficient_quota"
        outcome.is_passing = outcome.is_limit or error.status_code in (408, 409) or error.status_code >= 500
    elif isinstance(error, APIConnectionError):
        outcome.is_passing = True
    return outcome


def described(error: Exception) -> dict[str, Any]:
    """Describe an error as JSON values."""
    found = {"type": type(error).__name__, "message": str(error)}
    if isinstance(error, APIError):
        names = ("status_code", "code", "param", "request_id", "maybe_executed")
        found |= {name: getattr(error, name) for name in names if getattr(error, name) is not None}
    return found


def params_of(job: Job, lane: Lane, models: Any) -> Mapping[str, Any]:
    """Return the arguments that a job sends over a lane, with the model whose turn it is."""
    if job.model and models:
        return {**job.params, "model": models[job.model - 1]}
    return job.params if lane.model is None else {**job.params, "model": lane.model}


def asked_again(params: Mapping[str, Any], outcome: Outcome) -> Mapping[str, Any]:
    """Return the arguments to ask again: a chat model is told what was wrong with its answer."""
    messages = params.get("messages")
    if not isinstance(messages, list) or outcome.answer is None or outcome.error is None:
        return params
    try:
        text = json.loads(outcome.answer)["choices"][0]["message"]["content"]
    except (LookupError, TypeError):  # it is no chat answer at all
        text = None
    if not isinstance(text, str):
        return params
    wrong = f"This answer is invalid: {outcome.error['message']}. Answer again and fix that."
    more = [{"role": "assistant", "content": text}, {"role": "user", "content": wrong}]
    return {**params, "messages": [*messages, *more]}
