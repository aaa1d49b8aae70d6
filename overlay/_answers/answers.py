"""Decode a complete response: pure functions from an `httpx.Response` to what a method returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .._call.json import json_of
from .._call.sending import exchange_of
from .._raw import Model, ResponseInfo, UntypedObject
from ..errors import ResponseShapeError
from .binary import BinaryResponse, request_id_of, text_of

if TYPE_CHECKING:
    import httpx

    from .._call.plan import Plan

__all__ = ["answer", "check_shape", "decoded"]

_NONE: Final = object()


def answer(plan: Plan, response: httpx.Response) -> Any:
    """Return the content of a response that has been read: a model, text, bytes, or None.

    Raises:
        ResponseDecodeError: The body is not what the operation returns.
        ResponseShapeError: The call is strict, and the body departs from the specification.
    """
    spec = plan.operation
    if plan.call.stream:  # read after the call was over: not checked yet
        from .._call.success import error_in_success

        if (found := error_in_success(plan.call, response, exchange_of(response).facts())) is not None:
            raise found[0]
    if plan.call.answer == "binary":
        return BinaryResponse(response)
    if plan.call.answer == "text":
        return text_of(response, response.content)
    content = response.content
    if not content:
        if spec.answer == "none":
            return None
        raise exchange_of(response).decode_error("the body is empty; JSON was expected", response)
    try:
        value = json_of(response)
    except (ValueError, RecursionError):
        value = _NONE
    if value is not _NONE:
        return decoded(plan, response, value)
    # Not above, where the decoder's error, which contains the whole body, would become the context.
    kind = response.headers.get("content-type", "")
    if spec.answer == "none":
        return None
    if kind.startswith("text/plain") and spec.files and "response_format" in spec.body:  # a transcription as text
        return text_of(response, response.content)
    raise exchange_of(response).decode_error("the body is not JSON", response, content)


def decoded(plan: Plan, response: httpx.Response, value: Any) -> Any:
    """Return the model of a JSON value, with the request id and the number of attempts."""
    spec = plan.operation
    if spec.answer == "none" and spec.result is None:
        return value
    exchange = exchange_of(response)
    if type(value) is not dict and spec.result is not None and type(spec.result) is not list:
        reason = f"the body is a JSON {type(value).__name__} where an object was expected"
        raise exchange.decode_error(reason, response, response.content)
    made = spec.decode(value)
    if isinstance(made, Model):
        made._response = ResponseInfo(request_id_of(response), exchange.attempts)
    if plan.strict:
        check_shape(plan, response, made)
    return made


def check_shape(plan: Plan, response: httpx.Response, made: Any) -> None:
    """Raise `ResponseShapeError` if a decoded response departs from the specification."""
    from ..shape import Departure, shape_report  # strict calls only

    if (plan.operation.event if plan.streams else plan.operation.result) is None:
        return  # the specification says nothing about it
    if isinstance(made, Model) and not isinstance(made, UntypedObject):
        departures = shape_report(made)
    else:
        departures = [Departure("the whole", "matches no type in the specification")]
    if departures:
        facts = {**exchange_of(response).facts(response), "status_code": response.status_code}
        text = "; ".join(map(str, departures[:3])) + (
            f"; {len(departures)} problems in total" if len(departures) > 3 else ""
        )
        raise ResponseShapeError(
            f"the response does not match the specification: {text}", paths=tuple(map(str, departures)), **facts
        )
