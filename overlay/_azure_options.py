"""The settings of an Azure client: the URL of its deployments, and which key it sends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from ._call.auth import Auth, Key, check_base_url, setting
from ._call.retry import RetryPolicy
from ._call.spelling import quote_path
from ._given import AzureGiven
from ._settings import Options, as_fields
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._call.plan import Settings

__all__ = ["AzureOptions"]

# Operations of a deployment; the others belong to the resource. Source: the reference of Azure OpenAI.
_DEPLOYED: Final = frozenset({
    "/audio/speech", "/audio/transcriptions", "/audio/translations", "/chat/completions", "/completions", "/embeddings",
    "/images/edits", "/images/generations",
})  # fmt: skip
_NO_KEY: Final = (
    "No API key: pass api_key=..., azure_ad_token=... or azure_ad_token_provider=..., or set the environment variable "
    "AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
)
_KEYS: Final = ("api_key", "azure_ad_token", "azure_ad_token_provider")


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureOptions(Options):
    """What an Azure client was created with.

    Attributes:
        uses_token: Whether the key is a Microsoft Entra token, not a key of the resource.
    """

    azure_endpoint: str | None = None
    azure_deployment: str | None = None
    api_version: str | None = None
    uses_token: bool = False
    names: ClassVar = frozenset({"api_key", *AzureGiven.__annotations__})

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Self:
        """Return the options of an Azure client with some settings; raises like `Options.of`."""
        cls.check(given)
        made = _with_key(given)
        if "api_key" not in made:
            token = Key(None, option="azure_ad_token", variable="AZURE_OPENAI_AD_TOKEN")
            made["uses_token"] = bool(token)
            made["api_key"] = token or Key(None, variable="AZURE_OPENAI_API_KEY")
        return cls(**as_fields({"admin_api_key": None, **made}, RetryPolicy()))

    def changed(self, given: Mapping[str, Any]) -> Self:
        """Return a copy with other settings; raises like `of`."""
        self.check(given)
        return self._with(_with_key(given))

    def auth(self) -> Auth:
        """Return the keys; raises like `Options.auth`."""
        if not self.api_key and not self.admin_api_key:
            raise ConfigurationError(_NO_KEY)
        return Options.auth(self)

    def address(self) -> str:
        """Return the base URL of the paths."""
        if self.base_url is not None:
            if self.azure_endpoint is not None:
                raise ConfigurationError("base_url and azure_endpoint are both given; pass only one")
            return check_base_url(str(self.base_url))
        endpoint = setting(self.azure_endpoint, "AZURE_OPENAI_ENDPOINT")
        if endpoint is None:
            raise ConfigurationError("No endpoint: pass azure_endpoint=... or set AZURE_OPENAI_ENDPOINT")
        try:
            address = check_base_url(endpoint)
        except ConfigurationError:
            advice = "https://<resource>.openai.azure.com"
            raise ConfigurationError(
                f"azure_endpoint (or AZURE_OPENAI_ENDPOINT) is not a URL such as {advice}"
            ) from None
        if address.endswith("/openai/v1"):
            raise ConfigurationError(
                "azure_endpoint ends in /openai/v1, which needs no deployment and no API version: use "
                "OpenAI(base_url=<that URL>, api_key=...) instead, or leave /openai/v1 out"
            )
        return f"{address}/openai"

    def settings(self) -> Settings:
        """Return what every call needs, precomputed."""
        made = Options.settings(self)
        version = setting(self.api_version, "OPENAI_API_VERSION")
        if version is None and "api-version" not in dict(made.query):
            raise ConfigurationError("No API version: pass api_version=... or set OPENAI_API_VERSION")
        if self.azure_deployment:
            _deployment_path("azure_deployment", self.azure_deployment)
        query = made.query if version is None else (("api-version", version), *made.query)
        key_header = "authorization" if self.uses_token else "api-key"
        names = {"model": "deployment"}
        return replace(made, query=query, key_header=key_header, session_names=names, route=self._route)

    def _route(self, path: str, target: str, arguments: Mapping[str, Any]) -> str:
        """Put the deployment into the paths of deployment operations."""
        deployment = self.azure_deployment or arguments.get("model")
        if path not in _DEPLOYED or not isinstance(deployment, str) or "/deployments/" in f"{self.address()}/":
            return target
        return _deployment_path("azure_deployment" if self.azure_deployment else "model", deployment) + target


def _deployment_path(option: str, deployment: str) -> str:
    """Return the path of a deployment.

    Raises:
        ConfigurationError: The name is empty, "." or "..", and would change the path.
    """
    return quote_path(f"/deployments/{{{option}}}", {option: deployment})


def _with_key(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return settings with their one key as a `Key`, and its kind.

    Raises:
        ConfigurationError: Several keys are given.
    """
    made = {name: value for name, value in settings.items() if name not in _KEYS}
    found = {name: value for name in _KEYS if (value := settings.get(name)) is not None}
    if len(found) > 1:
        raise ConfigurationError(f"{' and '.join(found)} are given; pass only one of them")
    for name, source in found.items():
        uses_token = name != "api_key"
        option, variable = ("azure_ad_token", "AZURE_OPENAI_AD_TOKEN") if uses_token else (name, "AZURE_OPENAI_API_KEY")
        key = source if isinstance(source, Key) else Key(source, option=option, variable=variable)
        made |= {"api_key": key, "uses_token": uses_token}
    return made
