"""How single settings are read: addresses, regions and headers."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import httpx

from ._call.auth import Key, hidden_keys
from ._omit import is_omitted
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._providers.provider import Provider

__all__ = [
    "DEFAULT_BASE_URL",
    "addresses",
    "custom_headers",
    "http_url",
    "regional_url",
    "take_identity",
    "take_provider",
]

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
_MTLS: Final = {"global": "mtls", "us": "mtls-us", "eu": "mtls-eu"}
_PROVIDED: Final = ("api_key", "admin_api_key", "workload_identity", "base_url", "data_residency")
REGIONS: Final = ("global", "us", "eu", "ae", "au", "in", "jp")


def regional_url(region: Any, values: Mapping[str, Any]) -> str:
    """Return the base URL of a region where the data stays."""
    if region not in REGIONS:
        raise ConfigurationError(f"data_residency must be one of {', '.join(REGIONS)}, not {region!r}")
    for name in ("base_url", "websocket_base_url"):
        if values.get(name) is not None:
            raise ConfigurationError(f"data_residency and {name} are both given; pass only one")
    return DEFAULT_BASE_URL if region == "global" else f"https://{region}.api.openai.com/v1"


def take_identity(values: dict[str, Any], given: Mapping[str, Any]) -> None:
    """Replace ``workload_identity`` with the object that authorizes calls; a key that is set later replaces it.

    Raises:
        ConfigurationError: A key is given too, or a field of the identity is missing.
    """
    has_key = given.get("api_key") is not None and not is_omitted(given["api_key"])
    identity = values.pop("workload_identity", None)
    if identity is None:
        if has_key:
            values["authorizer"] = None
        return
    if has_key:
        raise ConfigurationError("api_key and workload_identity are both given; pass only one")
    from ._call.middleware import STAND_IN  # few clients have any
    from ._call.workload import WorkloadAuth, is_x509

    values |= {"api_key": Key(STAND_IN), "authorizer": WorkloadAuth(identity)}
    if is_x509(identity) and values.get("base_url") is None:
        region = values.pop("data_residency", None) or "global"
        if region not in _MTLS:
            raise ConfigurationError(f"with X.509, data_residency must be one of {', '.join(_MTLS)}, not {region!r}")
        values["base_url"] = os.environ.get("OPENAI_BASE_URL") or f"https://{_MTLS[region]}.api.openai.com/v1"


def take_provider(values: dict[str, Any], given: Mapping[str, Any], before: Provider | None) -> None:
    """Set a provider's address and credentials, or remove them if there is none.

    Args:
        values: Settings.
        given: The settings as passed.
        before: The previous provider.

    Raises:
        ConfigurationError: It is not a provider, or a setting is given that it sets.
    """
    provider = values.get("provider", before)
    if provider is None:
        if before is not None:
            keys = hidden_keys({"api_key": None, "admin_api_key": None})
            values.update({**keys, "base_url": None, "authorizer": None, **values})
        return
    from ._call.middleware import STAND_IN
    from ._providers.provider import Provider as Kind

    if not isinstance(provider, Kind):
        raise ConfigurationError(f"provider is {type(provider).__name__}; it must be made by overlay.providers")
    if also := [name for name in _PROVIDED if name in values and given[name] is not None]:
        raise ConfigurationError(
            f"{' and '.join(also)} and a provider are given; {provider.name}(...) sets the server and credentials"
        )
    if provider is not before:
        key = provider._key or Key(STAND_IN)
        values |= {"api_key": key, "admin_api_key": key, "authorizer": provider._authorizer}
        values |= {"base_url": provider.base_url, "websocket_base_url": values.get("websocket_base_url")}
        values |= {"organization": values.get("organization"), "project": values.get("project")}


def custom_headers(text: str) -> dict[str, str]:
    """Read OPENAI_CUSTOM_HEADERS: one header per line, with a colon after its name.

    Raises:
        ConfigurationError: A line is not a header. It is not shown, because it may be a secret.
    """
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        name, colon, value = line.partition(":")
        if line.strip() and not (colon and name.strip()):
            raise ConfigurationError(f"line {number} of OPENAI_CUSTOM_HEADERS is not 'Name: value'")
        if colon:
            found[name.strip()] = value.strip()
    return found


def addresses(base: str) -> Callable[[str], httpx.URL]:
    """Return a function that builds absolute URLs and caches them, because parsing is slow."""

    @lru_cache(maxsize=256)
    def url(target: str) -> httpx.URL:
        return httpx.URL(base + target)

    return url


def http_url(url: str) -> str:
    """Return the URL of a WebSocket as an HTTP URL, for the handshake."""
    return re.sub("^ws(?=s?:)", "http", url, flags=re.IGNORECASE)
