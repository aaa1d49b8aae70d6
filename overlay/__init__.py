"""A typed client of the OpenAI HTTP API.

    from overlay import OpenAI

    client = OpenAI()
    for chunk in client.chat.completions.create(model="gpt-5-mini", messages=[...], stream=True):
        ...

Everything is loaded when it is first used (PEP 562). Type checkers read `__init__.pyi`, which `python -m spec stub`
writes from the table below.
"""

from __future__ import annotations

from importlib import import_module

__version__ = "0.2.0"

_HOMES = {
    "_async_client": ("AsyncClient", "AsyncOpenAI"),
    "_assistant_events": ("AssistantEventHandler", "AsyncAssistantEventHandler"),
    "_chat_state": ("ChatCompletionStreamState",),
    "_client": ("Client", "OpenAI"),
    "_defaults": (
        "DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "DefaultAsyncHttpxClient",
        "DefaultHttpxClient", "Timeout",
    ),
    "_default_aiohttp": ("DefaultAioHttpClient",),
    "_omit": ("NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"),
    "_preload": ("preload",),
    "_answers.pagination": ("AsyncPage", "AsyncPages", "Page"),
    "_call.middleware": ("AsyncMiddleware", "Middleware"),
    "_call.retry": ("RetryPolicy",),
    "_answers.streaming": ("AsyncStream", "Stream"),
    "azure": ("AsyncAzureOpenAI", "AzureOpenAI"),
    "errors": (
        "APIConnectionError", "APIError", "APIResponseValidationError", "APIStatusError", "APITimeoutError",
        "AuthenticationError",
        "BadRequestError", "ConfigurationError", "ConflictError", "ContentFilterFinishReasonError",
        "InternalServerError", "InvalidWebhookSignatureError", "LengthFinishReasonError", "NotFoundError",
        "OAuthError", "OpenAIError", "PaginationError", "PermissionDeniedError", "RateLimitError",
        "ResponseDecodeError", "ResponseShapeError", "StreamError", "StreamIdleTimeoutError", "StreamTruncatedError",
        "SubjectTokenProviderError", "UnprocessableEntityError", "WebSocketClosedError", "WebSocketQueueFullError",
    ),
    "polling": ("PollTimeoutError",),
    "rate_limits": ("RateLimits",),
    "realtime": ("ReconnectingEvent",),
    "schemas": ("strict_schema",),
    "shape": ("shape_report",),
    "tools": (
        "FunctionTool", "ToolError", "ToolLimitError", "ToolRun", "function_tool", "pydantic_function_tool",
        "pydantic_responses_function_tool",
    ),
}  # fmt: skip
_PUBLIC = (
    "auth", "azure", "batches", "bulk", "chat", "errors", "interop", "live", "polling", "providers", "rate_limits",
    "raw", "realtime", "resources", "responses", "schemas", "shape", "telemetry", "tools", "transports", "types",
    "uploads", "webhooks",
)  # fmt: skip
_MODULES = {name: module for module, names in _HOMES.items() for name in names} | {name: name for name in _PUBLIC}

__all__ = ["types", *(name for names in _HOMES.values() for name in names)]


def __getattr__(name: str) -> object:  # typing alone takes as long to load as the rest
    module = _MODULES.get(name)
    if module is None:
        if not name.startswith("_"):
            of_client = import_module("._module_client", __name__)
            if name in of_client.SETTINGS:
                return None
            if name in of_client.RESOURCES:
                return getattr(of_client.client(), name)
            nearest = import_module("._nearest", __name__)
            raise nearest.no_attribute("module 'overlay'", name, nearest.hint_for_module(name, (*__all__, *_MODULES)))
        raise AttributeError(f"module 'overlay' has no attribute {name!r}")
    found = import_module(f".{module}", __name__)
    if name != module:
        found = getattr(found, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*__all__, *_MODULES})
