"""The one file that names the generated package: what the rest of overlay takes from it.

Resources that helpers build upon are loaded when they are first asked for (PEP 562).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from openai_raw.api import operation
from openai_raw.client import (
    AsyncBinaryResponse,
    AsyncPage,
    AsyncPages,
    AsyncStream,
    AsyncStreamedResponse,
    BinaryResponse,
    Page,
    RawResponse,
    RequestOptions,
    Stream,
    StreamedResponse,
)
from openai_raw.errors import missing_arguments, unexpected_argument
from openai_raw.operation import Operation
from openai_raw.resources import AsyncResources, Resources
from openai_raw.types import Model, ResponseInfo, UntypedObject, absent, plain
from openai_raw.unions import annotation_of

if TYPE_CHECKING:
    from openai_raw.api.chat.create_chat_completion import CreateChatCompletionParams
    from openai_raw.api.responses.create_response import CreateResponseParams
    from openai_raw.api.responses.get_response import GetResponseParams
    from openai_raw.resources.chat import AsyncChat as RawAsyncChat
    from openai_raw.resources.chat import Chat as RawChat
    from openai_raw.resources.chat_completions import AsyncChatCompletions as RawAsyncChatCompletions
    from openai_raw.resources.chat_completions import ChatCompletions as RawChatCompletions
    from openai_raw.resources.responses import AsyncResponses as RawAsyncResponses
    from openai_raw.resources.responses import Responses as RawResponses
    from openai_raw.unions import ResponseStreamEvent

_RESOURCES = {
    "RawChat": "chat",
    "RawChatCompletions": "chat_completions",
    "RawResponses": "responses",
}

__all__ = [
    "AsyncBinaryResponse",
    "AsyncPage",
    "AsyncPages",
    "AsyncResources",
    "AsyncStream",
    "AsyncStreamedResponse",
    "BinaryResponse",
    "CreateChatCompletionParams",
    "CreateResponseParams",
    "GetResponseParams",
    "Model",
    "Operation",
    "Page",
    "RawAsyncChat",
    "RawAsyncChatCompletions",
    "RawAsyncResponses",
    "RawChat",
    "RawChatCompletions",
    "RawResponse",
    "RawResponses",
    "RequestOptions",
    "Resources",
    "ResponseInfo",
    "ResponseStreamEvent",
    "Stream",
    "StreamedResponse",
    "UntypedObject",
    "absent",
    "annotation_of",
    "missing_arguments",
    "operation",
    "plain",
    "unexpected_argument",
]


def __getattr__(name: str) -> Any:
    module = _RESOURCES.get(name.replace("RawAsync", "Raw", 1))
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"openai_raw.resources.{module}"), name.removeprefix("Raw"))
