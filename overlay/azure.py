"""`AzureOpenAI`: the same API behind an Azure endpoint, which wants deployments in paths, a version and its own key."""

# with_options takes more here than in the base, which is fine; pyright reports every Unpack of more.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from ._async_client import AsyncOpenAI
from ._call.async_http import AsyncHttp
from ._call.auth import Key, KeySource, check_base_url, hidden_keys, setting
from ._call.http import SyncHttp
from ._call.retry import RetryPolicy, chosen_policy
from ._call.spelling import quote_path
from ._client import OpenAI
from ._client_base import UNSET
from ._omit import is_omitted
from ._settings import Options
from .errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Self, TypedDict, Unpack

    import httpx

    from ._async_client import AsyncClientChanges
    from ._call.plan import Settings
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

# Operations that a deployment answers; the others are the resource's. Source: the reference of Azure OpenAI.
_DEPLOYED: Final = frozenset({
    "/audio/speech", "/audio/transcriptions", "/audio/translations", "/chat/completions", "/completions", "/embeddings",
    "/images/edits", "/images/generations",
})  # fmt: skip
_KEYS: Final = ("api_key", "azure_ad_token", "azure_ad_token_provider")


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureOptions(Options):
    """What an Azure client was made with.

    Attributes:
        uses_token: The key is a token of Microsoft Entra, not a key of the resource.
    """

    azure_endpoint: str | None = None
    azure_deployment: str | None = None
    api_version: str | None = None
    uses_token: bool = False

    def address(self) -> str:
        """Return the URL below which the paths are."""
        if self.base_url is not None:
            if self.azure_endpoint is not None:
                raise ConfigurationError("both base_url and azure_endpoint are given; leave one of them out")
            return check_base_url(str(self.base_url))
        endpoint = setting(self.azure_endpoint, "AZURE_OPENAI_ENDPOINT")
        if endpoint is None:
            raise ConfigurationError("there is no endpoint: pass azure_endpoint=... or set AZURE_OPENAI_ENDPOINT")
        try:
            address = check_base_url(endpoint)
        except ConfigurationError:
            advice = "https://<resource>.openai.azure.com"
            raise ConfigurationError(
                f"azure_endpoint (or AZURE_OPENAI_ENDPOINT) is not a URL such as {advice}"
            ) from None
        if address.endswith("/openai/v1"):
            raise ConfigurationError(
                "azure_endpoint ends in /openai/v1, where the API needs neither deployments nor a version: use "
                "OpenAI(base_url=<that URL>, api_key=...) instead, or leave /openai/v1 out"
            )
        return f"{address}/openai"

    def settings(self) -> Settings:
        """Return what every call needs, made ready."""
        made = Options.settings(self)
        version = setting(self.api_version, "OPENAI_API_VERSION")
        if version is None and "api-version" not in dict(made.query):
            raise ConfigurationError("there is no API version: pass api_version=... or set OPENAI_API_VERSION")
        if self.azure_deployment:
            _deployment_path("azure_deployment", self.azure_deployment)
        query = made.query if version is None else (("api-version", version), *made.query)
        key_header = "authorization" if self.uses_token else "api-key"
        names = {"model": "deployment"}
        return replace(made, query=query, key_header=key_header, session_names=names, route=self._route)

    def _route(self, path: str, target: str, arguments: Mapping[str, Any]) -> str:
        """Put the deployment into the paths of the operations that one answers."""
        deployment = self.azure_deployment or arguments.get("model")
        if path not in _DEPLOYED or not isinstance(deployment, str) or "/deployments/" in f"{self.address()}/":
            return target
        return _deployment_path("azure_deployment" if self.azure_deployment else "model", deployment) + target


def _deployment_path(option: str, deployment: str) -> str:
    """Return the path of a deployment.

    Raises:
        ConfigurationError: The name is empty, "." or "..", and would lead elsewhere.
    """
    return quote_path(f"/deployments/{{{option}}}", {option: deployment})


class AzureOpenAI(OpenAI):
    """A client of the OpenAI API behind an Azure endpoint; what is not said here is as with `OpenAI`.

    The newer endpoints that end in ``/openai/v1`` need no class of their own: `OpenAI(base_url=..., api_key=...)`.

    Args:
        http_client: An httpx client to use as it is.
        settings: ``azure_endpoint``: ``https://<resource>.openai.azure.com``, else AZURE_OPENAI_ENDPOINT; or
            ``base_url``, up to and with ``/openai`` or ``/openai/deployments/<deployment>``. ``azure_deployment``: the
            deployment that answers what deployments answer; without it, ``model`` names one in each call.
            ``api_version``: else OPENAI_API_VERSION. ``api_key``: else AZURE_OPENAI_API_KEY; or else a token of
            Microsoft Entra as ``azure_ad_token`` (else AZURE_OPENAI_AD_TOKEN), or ``azure_ad_token_provider``, a
            function that is asked before every attempt; pass only one of the three. A token of the environment goes
            before a key of the environment. ``admin_api_key``: sent as ``Authorization`` to the operations of the admin
            API, which Azure lacks and a gateway may have; else OPENAI_ADMIN_KEY.

    Raises:
        ConfigurationError: There is no endpoint, version or key, or a setting cannot be used.
    """

    def __init__(self, *, http_client: httpx.Client | None = None, **settings: Unpack[AzureSettings]) -> None:
        self._set(_options(settings))
        self._http = SyncHttp(http_client=http_client)

    def with_options(self, **changes: Unpack[AzureChanges]) -> Self:
        """Return a client with other settings over the same connections."""
        return super().with_options(**_with_key(changes))

    copy = with_options


class AsyncAzureOpenAI(AsyncOpenAI):
    """An async client of the OpenAI API behind an Azure endpoint: the twin of `AzureOpenAI`.

    Args:
        http_client: An httpx client to use as it is.
        settings: As of `AzureOpenAI`; ``azure_ad_token_provider`` may be an async function.
    """

    def __init__(self, *, http_client: httpx.AsyncClient | None = None, **settings: Unpack[AzureSettings]) -> None:
        self._set(_options(settings))
        self._http = AsyncHttp(http_client=http_client)

    def with_options(self, **changes: Unpack[AsyncAzureChanges]) -> Self:
        """Return a client with other settings over the same connections."""
        return super().with_options(**_with_key(changes))

    copy = with_options


def _options(settings: Any) -> AzureOptions:
    made = _with_key(settings)
    AzureOptions.check(made)
    if "api_key" not in made:
        token = Key(None, option="azure_ad_token", variable="AZURE_OPENAI_AD_TOKEN")
        made["uses_token"] = bool(token)
        made["api_key"] = token or Key(None, variable="AZURE_OPENAI_API_KEY")
    made.setdefault("admin_api_key", Key(None, option="admin_api_key", variable="OPENAI_ADMIN_KEY"))
    retry = chosen_policy(made.pop("retry_policy", None), RetryPolicy(), made.pop("max_retries", None))
    timeout = made.pop("timeout", UNSET)
    given = not is_omitted(timeout)
    return AzureOptions(timeout=timeout if given else None, has_timeout=given, retry=retry, **made)


def _with_key(settings: Any) -> dict[str, Any]:
    """Put each key into a `Key`, and take it out of the settings, whose frame may appear in a traceback.

    Raises:
        ConfigurationError: There are several to choose from.
    """
    found = {name: value for name in _KEYS if (value := settings.pop(name, None)) is not None}
    made = hidden_keys({"admin_api_key": settings.pop("admin_api_key")}) if "admin_api_key" in settings else {}
    made |= settings
    if len(found) > 1:
        names = " and ".join(found)
        del found  # or the traceback shows them
        raise ConfigurationError(f"{names} are given, and one call can have only one of them; leave the others out")
    for name, source in found.items():
        uses_token = name != "api_key"
        option, variable = ("azure_ad_token", "AZURE_OPENAI_AD_TOKEN") if uses_token else (name, "AZURE_OPENAI_API_KEY")
        key = source if isinstance(source, Key) else Key(source, option=option, variable=variable)
        made |= {"api_key": key, "uses_token": uses_token}
    return made
