"""`ResponseSteerEvent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import ResponseFunctionCallOutputItemListParam, ResponseSteerInputContent, ResponseSteerInputParam


@model
class ResponseSteerEvent(Base):
    """Gives a response in progress further input: text, images or files. Not for responses of a conversation."""

    input: ResponseSteerInputParam
    """Instructions for a running response, as text or a list of items."""
    previous_response_id: str
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    type: Literal["response.steer"]
    """Event type: always `response.steer`."""

    _nested = {"input": "ResponseSteerInputParam"}
    _tags = {"type": "response.steer"}


@model
class ResponseSteerInputParamItemMessage(Base):
    """A user message for a running response."""

    content: list[ResponseSteerInputContent] | str
    """The text of the message, or its parts."""
    role: Literal["user"]
    """Role of the author: always `user`."""
    type: Literal["message"]
    """Discriminator: always `message`."""
    id: str | None = None
    """Id of the input param item message."""
    status: str | None = None
    """Set by the server."""

    _nested = {"content": ["ResponseSteerInputContent"]}
    _tags = {"role": "user", "type": "message"}


@model
class ResponseSteerInputParamItemFunctionCallOutput(Base):
    """The output of a function, for a running response."""

    output: str | ResponseFunctionCallOutputItemListParam
    """What your function returned, as text or parts."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`."""
    id: str | None = None
    """Id of the function call output."""
    call_id: str | None = None
    """Id that links a tool call and its output."""
    caller: (
        ResponseSteerInputParamItemFunctionCallOutputCallerDirect
        | ResponseSteerInputParamItemFunctionCallOutputCallerProgram
        | None
    ) = None
    """What called the tool: the model directly, or a program it wrote."""
    name: str | None = None
    """Name of the tool or function."""
    namespace: str | None = None
    """Namespace of the tool; None if it has none."""
    status: ResponseSteerInputParamItemFunctionCallOutputStatus | None = None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {
        "output": [
            (
                "type",
                {
                    "input_text": "InputTextContentParam",
                    "input_image": "InputImageContentParamAutoParam",
                    "input_file": "InputFileContentParam",
                },
            )
        ],
        "caller": (
            "type",
            {
                "direct": "ResponseSteerInputParamItemFunctionCallOutputCallerDirect",
                "program": "ResponseSteerInputParamItemFunctionCallOutputCallerProgram",
            },
        ),
    }
    _tags = {"type": "function_call_output"}


@model
class ResponseSteerInputParamItemFunctionCallOutputCallerDirect(Base):
    """What called the tool: the model directly, or a program it wrote."""

    type: Literal["direct"]
    """Discriminator: always `direct`."""

    _tags = {"type": "direct"}


@model
class ResponseSteerInputParamItemFunctionCallOutputCallerProgram(Base):
    """What called the tool: the model directly, or a program it wrote."""

    caller_id: str
    """Id of the caller."""
    type: Literal["program"]
    """Discriminator: always `program`."""

    _tags = {"type": "program"}


ResponseSteerInputParamItemFunctionCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
ResponseSteerInputParamItemFunctionCallOutputStatus: TypeAlias = (
    ResponseSteerInputParamItemFunctionCallOutputStatusInput | str
)
"""Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""
