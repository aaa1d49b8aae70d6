"""What requests take instead of the models in ``models.response_steer_event``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.response_steer_event import (
    ResponseSteerInputParamItemFunctionCallOutputCallerDirect,
    ResponseSteerInputParamItemFunctionCallOutputCallerProgram,
    ResponseSteerInputParamItemFunctionCallOutputStatusInput,
)
from ..unions import (
    ResponseFunctionCallOutputItemListParamInput,
    ResponseSteerInputContentInput,
    ResponseSteerInputParamInput,
)

class ResponseSteerEventDict(TypedDict, total=False):
    input: Required[ResponseSteerInputParamInput]
    """Instructions for a running response, as text or a list of items."""
    previous_response_id: Required[str]
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    type: Required[Literal["response.steer"]]
    """Event type: always `response.steer`."""

class ResponseSteerInputParamItemMessageDict(TypedDict, total=False):
    content: Required[Sequence[ResponseSteerInputContentInput] | str]
    """The text of the message, or its parts."""
    role: Required[Literal["user"]]
    """Role of the author: always `user`."""
    type: Required[Literal["message"]]
    """Discriminator: always `message`."""
    id: str | None
    """Id of the input param item message."""
    status: str | None
    """Set by the server."""

class ResponseSteerInputParamItemFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParamInput]
    """What your function returned, as text or parts."""
    type: Required[Literal["function_call_output"]]
    """Discriminator: always `function_call_output`."""
    id: str | None
    """Id of the function call output."""
    call_id: str | None
    """Id that links a tool call and its output."""
    caller: (
        ResponseSteerInputParamItemFunctionCallOutputCallerDirect
        | ResponseSteerInputParamItemFunctionCallOutputCallerDirectDict
        | ResponseSteerInputParamItemFunctionCallOutputCallerProgram
        | ResponseSteerInputParamItemFunctionCallOutputCallerProgramDict
        | None
    )
    """What called the tool: the model directly, or a program it wrote."""
    name: str | None
    """Name of the tool or function."""
    namespace: str | None
    """Namespace of the tool; None if it has none."""
    status: ResponseSteerInputParamItemFunctionCallOutputStatusInput | None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class ResponseSteerInputParamItemFunctionCallOutputCallerDirectDict(TypedDict, total=False):
    type: Required[Literal["direct"]]
    """Discriminator: always `direct`."""

class ResponseSteerInputParamItemFunctionCallOutputCallerProgramDict(TypedDict, total=False):
    caller_id: Required[str]
    """Id of the caller."""
    type: Required[Literal["program"]]
    """Discriminator: always `program`."""
