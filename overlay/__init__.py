"""A typed client of the OpenAI HTTP API.

    from overlay import OpenAI

    client = OpenAI()
    for chunk in client.chat.completions.create(model="gpt-5-mini", messages=[...], stream=True):
        ...

Everything is loaded when it is first used (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        azure as azure,
        batches as batches,
        bulk as bulk,
        chat as chat,
        errors as errors,
        interop as interop,
        polling as polling,
        realtime as realtime,
        responses as responses,
        schemas as schemas,
        shape as shape,
        telemetry as telemetry,
        tools as tools,
        transports as transports,
        types,
        uploads as uploads,
        webhooks as webhooks,
    )
    from ._answers.pagination import AsyncPage, AsyncPages, Page
    from ._answers.streaming import AsyncStream, Stream
    from ._async_client import AsyncClient, AsyncOpenAI
    from ._call.retry import RetryPolicy
    from ._client import Client, OpenAI
    from ._defaults import (
        DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT,
        DefaultAsyncHttpxClient,
        DefaultHttpxClient,
        Timeout,
    )
    from ._omit import NOT_GIVEN, NotGiven, Omit, not_given, omit
    from ._preload import preload
    from .azure import AsyncAzureOpenAI, AzureOpenAI
    from .errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        ContentFilterFinishReasonError,
        InternalServerError,
        InvalidWebhookSignatureError,
        LengthFinishReasonError,
        NotFoundError,
        OpenAIError,
        PaginationError,
        PermissionDeniedError,
        RateLimitError,
        ResponseDecodeError,
        ResponseShapeError,
        StreamError,
        StreamIdleTimeoutError,
        StreamTruncatedError,
        UnprocessableEntityError,
        WebSocketClosedError,
        WebSocketQueueFullError,
    )
    from .polling import PollTimeoutError
    from .rate_limits import RateLimits
    from .realtime import ReconnectingEvent
    from .schemas import strict_schema
    from .shape import shape_report
    from .tools import FunctionTool, ToolError, ToolLimitError, ToolRun, function_tool, pydantic_function_tool

__version__ = "0.2.0"

_HOMES = {
    "_async_client": ("AsyncClient", "AsyncOpenAI"),
    "_client": ("Client", "OpenAI"),
    "_defaults": (
        "DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "DefaultAsyncHttpxClient",
        "DefaultHttpxClient", "Timeout",
    ),
    "_omit": ("NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"),
    "_preload": ("preload",),
    "_answers.pagination": ("AsyncPage", "AsyncPages", "Page"),
    "_call.retry": ("RetryPolicy",),
    "_answers.streaming": ("AsyncStream", "Stream"),
    "azure": ("AsyncAzureOpenAI", "AzureOpenAI"),
    "errors": (
        "APIConnectionError", "APIError", "APIResponseValidationError", "APIStatusError", "APITimeoutError",
        "AuthenticationError",
        "BadRequestError", "ConfigurationError", "ConflictError", "ContentFilterFinishReasonError",
        "InternalServerError", "InvalidWebhookSignatureError", "LengthFinishReasonError", "NotFoundError",
        "OpenAIError", "PaginationError", "PermissionDeniedError", "RateLimitError", "ResponseDecodeError",
        "ResponseShapeError", "StreamError", "StreamIdleTimeoutError", "StreamTruncatedError",
        "UnprocessableEntityError", "WebSocketClosedError", "WebSocketQueueFullError",
    ),
    "polling": ("PollTimeoutError",),
    "rate_limits": ("RateLimits",),
    "realtime": ("ReconnectingEvent",),
    "schemas": ("strict_schema",),
    "shape": ("shape_report",),
    "tools": ("FunctionTool", "ToolError", "ToolLimitError", "ToolRun", "function_tool", "pydantic_function_tool"),
    "types": ("types",),
}  # fmt: skip
_MODULES = {name: module for module, names in _HOMES.items() for name in names}
_PUBLIC = (
    "batches",
    "bulk",
    "chat",
    "interop",
    "live",
    "polling",
    "raw",
    "realtime",
    "responses",
    "telemetry",
    "transports",
    "uploads",
    "webhooks",
    *_HOMES,
)
_MODULES |= {module: module for module in _PUBLIC if not module.startswith("_")}

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAzureOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncPage",
    "AsyncPages",
    "AsyncStream",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "FunctionTool",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "Page",
    "PaginationError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "RateLimits",
    "ReconnectingEvent",
    "ResponseDecodeError",
    "ResponseShapeError",
    "RetryPolicy",
    "Stream",
    "StreamError",
    "StreamIdleTimeoutError",
    "StreamTruncatedError",
    "Timeout",
    "ToolError",
    "ToolLimitError",
    "ToolRun",
    "UnprocessableEntityError",
    "WebSocketClosedError",
    "WebSocketQueueFullError",
    "function_tool",
    "not_given",
    "omit",
    "preload",
    "pydantic_function_tool",
    "shape_report",
    "strict_schema",
    "types",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        if not name.startswith("_"):
            of_client = import_module("._module_client", __name__)
            if name in of_client.SETTINGS:
                return None
            if name in of_client.RESOURCES:
                return getattr(of_client.client(), name)
            hint = import_module("._nearest", __name__).hint_for_module(name, (*__all__, *_MODULES))
            raise AttributeError(f"module 'overlay' has no attribute {name!r}{hint}")
        raise AttributeError(f"module 'overlay' has no attribute {name!r}")
    found = import_module(f".{module}", __name__)
    if name != module:
        found = getattr(found, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*__all__, *_MODULES})
