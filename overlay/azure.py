"""`AzureOpenAI`: the API behind an Azure endpoint, with deployments in paths, an API version and its own key."""

# with_options takes more here than in the base, which is fine; pyright reports every Unpack of more.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING

from ._async_client import AsyncOpenAI
from ._azure_options import azure_options, with_key
from ._call.async_http import AsyncHttp
from ._call.http import SyncHttp
from ._call.redact import Hidden
from ._client import OpenAI
from .errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from typing import Any, Self, TypedDict, Unpack

    import httpx

    from ._async_client import AsyncClientChanges
    from ._call.auth import KeySource
    from ._call.retry import RetryPolicy
    from ._client import ClientChanges
    from .telemetry import Telemetry

    class AzureSettings(TypedDict, total=False):
        """The settings of both Azure clients; see `AzureOpenAI`."""

        azure_endpoint: str | None
        azure_deployment: str | None
        api_version: str | None
        api_key: KeySource | None
        admin_api_key: KeySource | None
        azure_ad_token: str | None
        azure_ad_token_provider: Callable[[], str] | Callable[[], Awaitable[str]] | None
        organization: str | None
        project: str | None
        base_url: str | httpx.URL | None
        timeout: float | httpx.Timeout | None
        max_retries: int | None
        default_headers: Mapping[str, Any] | None
        default_query: Mapping[str, Any] | None
        retry_policy: RetryPolicy | None
        deadline: float | None
        stream_idle_timeout: float | None
        strict: bool
        telemetry: Telemetry | None
        secret_names: Iterable[str]

    class AzureChanges(ClientChanges, total=False):
        """The settings that `AzureOpenAI.with_options` changes."""

        azure_endpoint: str | None
        azure_deployment: str | None
        api_version: str | None
        azure_ad_token: str | None
        azure_ad_token_provider: Callable[[], str] | Callable[[], Awaitable[str]] | None

    class AsyncAzureChanges(AsyncClientChanges, total=False):
        """The settings that `AsyncAzureOpenAI.with_options` changes."""

        azure_endpoint: str | None
        azure_deployment: str | None
        api_version: str | None
        azure_ad_token: str | None
        azure_ad_token_provider: Callable[[], str] | Callable[[], Awaitable[str]] | None


__all__ = ["AsyncAzureOpenAI", "AzureOpenAI"]


class AzureOpenAI(OpenAI):
    """A client for the OpenAI API behind an Azure endpoint; otherwise it works like `OpenAI`.

    Newer endpoints that end in ``/openai/v1`` do not need this class: use `OpenAI(base_url=..., api_key=...)`.

    Args:
        http_client: Your own httpx client.
        settings: ``azure_endpoint``: ``https://<resource>.openai.azure.com``, by default AZURE_OPENAI_ENDPOINT; or
            ``base_url``, up to and including ``/openai`` or ``/openai/deployments/<deployment>``.
            ``azure_deployment``: the deployment to call; without it, ``model`` names one in each call.
            ``api_version``: by default OPENAI_API_VERSION. ``api_key``: by default AZURE_OPENAI_API_KEY. To use
            Microsoft Entra instead, pass ``azure_ad_token`` (by default AZURE_OPENAI_AD_TOKEN) or
            ``azure_ad_token_provider``, a function that is called before every attempt; pass only one of the three. A
            token in the environment takes precedence over a key in the environment. ``admin_api_key``: sent as
            ``Authorization`` to the operations of the admin API, which Azure lacks but a gateway may have; by default
            OPENAI_ADMIN_KEY.

    Raises:
        ConfigurationError: The endpoint, version or key is missing, or a setting is invalid.
    """

    def __init__(self, *, http_client: httpx.Client | None = None, **settings: Unpack[AzureSettings]) -> None:
        own = Hidden(settings)
        del settings
        try:
            self._set(azure_options(own.value))
        except (OpenAIError, TypeError) as error:
            error.__traceback__ = None  # the frames below show what is hidden here
            raise
        self._http = SyncHttp(http_client=http_client)

    def with_options(self, **changes: Unpack[AzureChanges]) -> Self:
        """Return a client with different settings that shares the connections."""
        own = Hidden(changes)
        del changes
        try:
            return super().with_options(**with_key(own.value))
        except (OpenAIError, TypeError) as error:
            error.__traceback__ = None  # the frames below show what is hidden here
            raise

    copy = with_options


class AsyncAzureOpenAI(AsyncOpenAI):
    """An async client for the OpenAI API behind an Azure endpoint: the async version of `AzureOpenAI`.

    Args:
        http_client: Your own httpx client.
        settings: The settings of `AzureOpenAI`; ``azure_ad_token_provider`` can be an async function.
    """

    def __init__(self, *, http_client: httpx.AsyncClient | None = None, **settings: Unpack[AzureSettings]) -> None:
        own = Hidden(settings)
        del settings
        try:
            self._set(azure_options(own.value))
        except (OpenAIError, TypeError) as error:
            error.__traceback__ = None  # the frames below show what is hidden here
            raise
        self._http = AsyncHttp(http_client=http_client)

    def with_options(self, **changes: Unpack[AsyncAzureChanges]) -> Self:
        """Return a client with different settings that shares the connections."""
        own = Hidden(changes)
        del changes
        try:
            return super().with_options(**with_key(own.value))
        except (OpenAIError, TypeError) as error:
            error.__traceback__ = None  # the frames below show what is hidden here
            raise

    copy = with_options
