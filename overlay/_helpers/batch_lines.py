"""The files of a batch: requests as JSON lines, and results as JSON lines in any order."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, Final

from .._answers.accumulate import fields
from .._call.error_body import error_from_response
from .._call.json import encode_json, loads
from .._raw import UntypedObject, operation
from ..errors import APIError, ConfigurationError, ResponseDecodeError

if TYPE_CHECKING:
    from ..types import Batch

__all__ = [
    "BatchRequest",
    "BatchResult",
    "BatchResults",
    "collected",
    "custom_ids",
    "decoder_of",
    "jsonl",
    "missing",
    "result_of",
]

_OPERATIONS: Final = {
    "/v1/chat/completions": "chat.create_chat_completion",
    "/v1/completions": "completions.create_completion",
    "/v1/embeddings": "embeddings.create_embedding",
    "/v1/moderations": "moderations.create_moderation",
    "/v1/responses": "responses.create_response",
}
_IN_MEMORY: Final = 8 * 2**20  # bytes up to which a batch stays in memory


@dataclass(frozen=True, slots=True)
class BatchRequest:
    """One request of a batch: its arguments, and the id to find its result by."""

    custom_id: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class BatchResult:
    """The result of one request in a batch.

    Attributes:
        custom_id: The id of the request.
        value: The answer, of the class that a call returns; None if there is an error.
        error: What a call would have raised, or an `APIError` if the request was never made; otherwise None.
        status_code: HTTP status of the response; None if there was none.
        request_id: The request id of the response.
    """

    custom_id: str
    value: Any = None
    error: APIError | None = None
    status_code: int | None = None
    request_id: str | None = None


class BatchResults(list[BatchResult]):
    """The results of a batch, in the order of its requests."""

    def __init__(self, batch: Batch, results: Iterable[BatchResult]) -> None:
        super().__init__(results)
        self.batch = batch

    @property
    def errors(self) -> list[BatchResult]:
        """The failed ones."""
        return [result for result in self if result.error is not None]

    def values(self) -> list[Any]:
        """Return the answers.

        Raises:
            APIError: A request failed; the first one's error.
        """
        for result in self:
            if result.error is not None:
                raise result.error
        return [result.value for result in self]


def jsonl(requests: Iterable[BatchRequest | Mapping[str, Any]], endpoint: str) -> tuple[IO[bytes], list[str]]:
    """Write requests into a file; return it, and the ids in order.

    The id of a request that is only a body is its number: ``request-0``, ``request-1``, ...

    Raises:
        ConfigurationError: There are no requests, or an id occurs twice.
        TypeError: A body is not JSON-serializable.
    """
    file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  # the caller closes it
    try:
        ids = _written(requests, endpoint, file)
        file.seek(0)
    except BaseException:
        file.close()
        raise
    return file, ids


def _written(requests: Iterable[BatchRequest | Mapping[str, Any]], endpoint: str, file: IO[bytes]) -> list[str]:
    ids: dict[str, None] = {}
    for number, request in enumerate(requests):
        if not isinstance(request, BatchRequest):
            request = BatchRequest(f"request-{number}", request)
        if request.custom_id in ids:
            raise ConfigurationError(f"two requests of the batch have the custom_id {request.custom_id!r}")
        ids[request.custom_id] = None
        line = {"custom_id": request.custom_id, "method": "POST", "url": endpoint, "body": request.body}
        file.write(encode_json(line) + b"\n")
    if not ids:
        raise ConfigurationError("the batch has no requests")
    return list(ids)


def _lines(content: bytes) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(content.splitlines(), 1):
        if line.strip():
            try:
                found = loads(line)
            except (ValueError, RecursionError):
                found = None
            if type(found) is not dict:
                raise ResponseDecodeError(f"line {number} of a batch file is not a JSON object: {line[:80]!r}")
            yield found


def custom_ids(content: bytes) -> list[str]:
    """Return the ids of the requests in a batch's input file."""
    return [str(line.get("custom_id")) for line in _lines(content)]


def collected(batch: Batch, ids: Sequence[str], files: Iterable[bytes]) -> BatchResults:
    """Put the results in a batch's output and error files into the order of its requests."""
    decode = decoder_of(batch.endpoint)
    found = {}
    for content in files:
        for line in _lines(content):
            found[str(line.get("custom_id"))] = result_of(line, decode)
    return BatchResults(batch, [found.get(identity) or missing(identity, batch) for identity in ids])


def decoder_of(endpoint: str) -> Any:
    """Return the decoder for responses of a Batch API endpoint."""
    known = _OPERATIONS.get(endpoint)
    return UntypedObject._decode if known is None else operation(known).decode


def result_of(line: dict[str, Any], decode: Any) -> BatchResult:
    """Decode a line of a batch's results."""
    identity, answer, problem = str(line.get("custom_id")), line.get("response") or {}, line.get("error")
    status, request_id = answer.get("status_code"), answer.get("request_id")
    error: APIError | None = None
    value = None
    if isinstance(status, int) and not 200 <= status < 300:
        headers = {"x-request-id": request_id} if request_id else {}
        error = error_from_response(status, headers, encode_json(answer.get("body")))
    elif problem or status is None:
        said = problem if isinstance(problem, dict) else {}
        error = APIError(said.get("message") or "the request has no result", code=said.get("code"), body=problem)
    else:
        value = decode(answer.get("body"))
    return BatchResult(identity, value, error, status, request_id)


def missing(identity: str, batch: Batch) -> BatchResult:
    """Return why a request has no result: the batch ended before it, or could not start."""
    problems = (fields(batch.errors) or {}).get("data") or ()
    said = "; ".join(str((fields(problem) or {}).get("message")) for problem in problems[:3])
    return BatchResult(
        identity, error=APIError(f"no result: the batch is {batch.status}{f' ({said})' if said else ''}")
    )
