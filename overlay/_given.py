"""The types of a client's settings, for type checkers and editors; `_settings.Options` has their meaning.

`ClientBase` describes each of them, and `_azure_options` those of Azure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from typing import Any, Literal

    import httpx

    from ._call.auth import KeySource
    from ._call.middleware import AsyncMiddleware, Middleware
    from ._call.retry import RetryPolicy
    from .auth import WorkloadIdentity, X509WorkloadIdentity
    from .telemetry import Telemetry

__all__ = ["AsyncAzureGiven", "AsyncGiven", "AzureGiven", "Given"]


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


class Given(_Sync, _OpenAI, total=False):
    """The settings of `OpenAI`, but for its key."""


class AsyncGiven(_Async, _OpenAI, total=False):
    """The settings of `AsyncOpenAI`, but for its key."""


class AzureGiven(_Sync, _Azure, total=False):
    """The settings of `AzureOpenAI`, but for its key."""


class AsyncAzureGiven(_Async, _Azure, total=False):
    """The settings of `AsyncAzureOpenAI`, but for its key."""
