"""The types of a client's settings, for type checkers and editors, and their descriptions.

`_settings.Options` explains them; `AzureOpenAI` describes those of Azure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    import httpx

    from ._call.auth import KeySource
    from ._call.middleware import AsyncMiddleware, Middleware
    from ._call.retry import RetryPolicy
    from ._providers.provider import Provider
    from .auth import WorkloadIdentity, X509WorkloadIdentity
    from .telemetry import Telemetry

__all__ = ["WORDS", "AsyncAzureGiven", "AsyncGiven", "AzureGiven", "Given"]


class _Common(TypedDict, total=False):
    admin_api_key: KeySource | None
    organization: str | None
    project: str | None
    base_url: str | httpx.URL | None
    timeout: float | httpx.Timeout | None
    max_retries: int | None
    default_headers: Mapping[str, Any] | None
    default_query: Mapping[str, Any] | None
    websocket_base_url: str | httpx.URL | None
    webhook_secret: str | None
    retry_policy: RetryPolicy | None
    deadline: float | None
    stream_idle_timeout: float | None
    strict: bool
    telemetry: Telemetry | None
    secret_names: Iterable[str]


class _OpenAI(TypedDict, total=False):
    data_residency: Literal["global", "us", "eu", "ae", "au", "in", "jp"] | None
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None
    provider: Provider | None


class _Azure(TypedDict, total=False):
    azure_endpoint: str | None
    azure_deployment: str | None
    api_version: str | None
    azure_ad_token: str | None
    azure_ad_token_provider: Callable[[], str] | Callable[[], Awaitable[str]] | None


class _Sync(_Common, total=False):
    http_client: httpx.Client | None
    middleware: Iterable[Middleware] | None


class _Async(_Common, total=False):
    http_client: httpx.AsyncClient | None
    middleware: Iterable[AsyncMiddleware] | None


class _Changes(TypedDict, total=False):
    api_key: KeySource | None
    set_default_headers: Mapping[str, Any] | None
    set_default_query: Mapping[str, Any] | None


class Given(_Sync, _OpenAI, total=False):
    """The settings of `OpenAI`, except its key."""


class AsyncGiven(_Async, _OpenAI, total=False):
    """The settings of `AsyncOpenAI`, except its key."""


class AzureGiven(_Sync, _Azure, total=False):
    """The settings of `AzureOpenAI`, except its key."""


class AsyncAzureGiven(_Async, _Azure, total=False):
    """The settings of `AsyncAzureOpenAI`, except its key."""


class Changes(Given, _Changes, total=False):
    """What `with_options` of `OpenAI` takes."""


class AsyncChanges(AsyncGiven, _Changes, total=False):
    """What `with_options` of `AsyncOpenAI` takes."""


class AzureChanges(AzureGiven, _Changes, total=False):
    """What `with_options` of `AzureOpenAI` takes."""


class AsyncAzureChanges(AsyncAzureGiven, _Changes, total=False):
    """What `with_options` of `AsyncAzureOpenAI` takes."""


WORDS = """Args:
    api_key: The key, or a function that returns it and is called before every attempt; by default OPENAI_API_KEY.
    admin_api_key: The key for the admin operations only; by default OPENAI_ADMIN_KEY.
    organization: Sent with every request; by default OPENAI_ORG_ID.
    project: Sent with every request; by default OPENAI_PROJECT_ID.
    base_url: URL of the API; by default OPENAI_BASE_URL, otherwise OpenAI's API.
    timeout: Seconds without network progress, an `httpx.Timeout`, or None for no limit. The default is 600, and 5
        to connect.
    max_retries: Retries after the first attempt, for failures that may be temporary. The default (None) is 2, or
        that of ``retry_policy``.
    default_headers: Headers of every request; they override those of OPENAI_CUSTOM_HEADERS, which has one per line.
    default_query: Query parameters of every request.
    websocket_base_url: URL of sessions over WebSocket (``realtime.connect`` and the like), by default ``base_url``.
    webhook_secret: What ``client.webhooks`` verifies webhooks with; by default OPENAI_WEBHOOK_SECRET.
    data_residency: The region where the data stays ("us", "eu", "ae", "au", "in", "jp", or "global"), instead of
        ``base_url``.
    http_client: Your own httpx client; you have to close it yourself.
    retry_policy: Decides about retries; ``max_retries`` overrides its number of retries.
    deadline: Seconds for a whole call, including its retries and reading the body.
    stream_idle_timeout: Seconds between two events of a stream.
    strict: Raise `ResponseShapeError` if a response does not match the specification.
    telemetry: Creates an OpenTelemetry span for every call; see `overlay.telemetry`.
    workload_identity: Proves the program's identity, instead of ``api_key``; see `overlay.auth`.
    provider: Another provider of the API, such as Amazon Bedrock, instead of ``api_key`` and ``base_url``; see
        `overlay.providers`.
    middleware: Functions that are called around each request, outermost first; see `overlay.Middleware`.
    secret_names: Names of your secret headers and query parameters. They are masked if a server quotes them, and
        not pickled. Names such as ``Authorization``, ``Cookie``, ``X-My-Token`` or ``sig`` need not be listed.

Raises:
    ConfigurationError: The API key is missing, or a setting is invalid.
"""  # the end of the docstrings of all clients
