"""`AzureOpenAI`: the API behind an Azure endpoint, with deployments in paths, an API version and its own key."""

# with_options accepts more settings here than in the base class, which is fine, but pyright reports every such Unpack.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from ._async_client import AsyncOpenAI
from ._azure_options import AzureOptions
from ._client import OpenAI
from ._given import AsyncAzureChanges, AsyncAzureGiven, AzureChanges, AzureGiven

if TYPE_CHECKING:
    from ._call.auth import KeySource

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

    _options_kind = AzureOptions
    _given = AzureGiven

    if TYPE_CHECKING:

        def __init__(self, *, api_key: KeySource | None = None, **settings: Unpack[AzureGiven]) -> None: ...

        def with_options(self, **changes: Unpack[AzureChanges]) -> Self:  # type: ignore[override]  # no `data_residency`
            """Return a client with other settings that shares the connections.

            ``default_headers`` and ``default_query`` add to those of this client; ``set_default_headers`` and
            ``set_default_query`` replace them all.
            """
            ...

        copy = with_options


class AsyncAzureOpenAI(AsyncOpenAI):
    """An async client for the OpenAI API behind an Azure endpoint: the async version of `AzureOpenAI`.

    Args:
        http_client: Your own httpx client.
        settings: The settings of `AzureOpenAI`; ``azure_ad_token_provider`` can be an async function.
    """

    _options_kind = AzureOptions
    _given = AsyncAzureGiven

    if TYPE_CHECKING:

        def __init__(self, *, api_key: KeySource | None = None, **settings: Unpack[AsyncAzureGiven]) -> None: ...

        def with_options(self, **changes: Unpack[AsyncAzureChanges]) -> Self:  # type: ignore[override]  # no `data_residency`
            """Return a client with other settings that shares the connections.

            ``default_headers`` and ``default_query`` add to those of this client; ``set_default_headers`` and
            ``set_default_query`` replace them all.
            """
            ...

        copy = with_options
