"""From jobs to the files of batches, within the limits of the API: one endpoint and one model in each."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import IO, TYPE_CHECKING, Any, Final

from .._call.json import encode_json
from ._errors import BulkError
from ._ledger import BATCHED, Entry
from ._requests import ENDPOINTS

if TYPE_CHECKING:
    from ._calls import Job
    from ._options import BatchOptions

__all__ = ["Packer", "Part", "endpoint_of"]

_IN_MEMORY: Final = 8 * 2**20  # bytes up to which a file stays in memory
_PATHS: Final = {operation: path for path, operation in ENDPOINTS.items()}
_INPUTS: Final = 50_000  # texts in all embedding requests of one batch; source: the guide of the Batch API


@dataclass(slots=True)
class Part:
    """The content of one batch: a file of requests, and their rows."""

    lane: int
    endpoint: str
    model: str
    file: IO[bytes] = field(default_factory=partial(tempfile.SpooledTemporaryFile, _IN_MEMORY))
    entries: list[Entry] = field(default_factory=list)
    size: int = 0
    inputs: int = 0

    def add(self, entry: Entry, line: bytes, inputs: int) -> None:
        """Put a row's request into it."""
        self.file.write(line)
        self.entries.append(entry)
        self.size += len(line)
        self.inputs += inputs


class Packer:
    """Puts requests into parts, and returns each part when it is full."""

    def __init__(self, options: BatchOptions) -> None:
        self._options = options
        self._open: dict[tuple[int, str, str], Part] = {}

    def add(self, job: Job, params: Mapping[str, Any], lane: int) -> Part | None:
        """Put a job into the part for its endpoint and its model; return the previous part if that is full.

        Raises:
            BulkError: The request cannot be part of a batch.
        """
        endpoint = endpoint_of(job.operation)
        body = _body(params)
        entry = Entry(job.id, job.position, job.hash, BATCHED, attempts=job.attempts + 1)
        line = encode_json({"custom_id": job.id, "method": "POST", "url": endpoint, "body": body}) + b"\n"
        if len(line) > self._options.size:
            raise BulkError(f"the request {job.id!r} takes {len(line)} bytes, more than a batch file may have")
        return self.put(entry, line, (lane, endpoint, str(body.get("model") or "")), _inputs(body, endpoint))

    def put(self, entry: Entry, line: bytes, key: tuple[int, str, str], inputs: int = 1) -> Part | None:
        """Put an existing line into a part; return the previous part if that is full."""
        part, full = self._open.get(key), None
        if part is not None and (
            len(part.entries) >= self._options.requests
            or part.size + len(line) > self._options.size
            or part.inputs + inputs > max(_INPUTS, inputs)
        ):
            full, part = part, None
        if part is None:
            part = self._open[key] = Part(*key)
        part.add(entry, line, inputs)
        return full

    def rest(self) -> Iterator[Part]:
        """Return the parts that are not full."""
        while self._open:
            yield self._open.popitem()[1]


def endpoint_of(operation: str) -> str:
    """Return the path of an operation in a batch.

    Raises:
        BulkError: The Batch API does not have it.
    """
    try:
        return _PATHS[operation]
    except KeyError:
        known = ", ".join(_PATHS)
        raise BulkError(f"the Batch API does not have {operation!r}; it has {known}") from None


def _body(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a method as a body.

    Raises:
        BulkError: They include options of a call, which a batch cannot have.
    """
    body = {name: value for name, value in params.items() if name != "extra_body"} | (params.get("extra_body") or {})
    wrong = body.keys() & {"extra_headers", "extra_query", "timeout", "max_retries", "deadline", "strict"}
    if wrong:
        raise BulkError(f"a request in a batch cannot set {min(wrong)}")
    return body


def _inputs(body: Mapping[str, Any], endpoint: str) -> int:
    given = body.get("input")
    return len(given) if endpoint == "/v1/embeddings" and isinstance(given, list) else 1
