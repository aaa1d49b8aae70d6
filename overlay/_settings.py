"""The settings of a client: where they come from, and what is precomputed so that calls are cheaper."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

import httpx

from . import __version__
from ._call.auth import Auth, Key, check_base_url, header_setting, hidden_keys, setting
from ._call.call import Layers, seconds, timeout_phases
from ._call.plan import Settings
from ._call.redact import Hidden, is_secret
from ._call.retry import RetryPolicy, chosen_policy
from ._call.spelling import mapping, query_pairs, with_headers
from ._given import Given
from ._omit import is_omitted
from ._setting_values import (
    DEFAULT_BASE_URL,
    addresses,
    custom_headers,
    http_url,
    regional_url,
    take_identity,
    take_provider,
)
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._providers.provider import Provider
    from .telemetry import Telemetry

__all__ = ["Options", "as_fields"]

_REPLACING: Final = {"set_default_headers": "default_headers", "set_default_query": "default_query"}
USER_AGENT = f"openai-overlay/{__version__} Python/{platform.python_version()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a client was created with; ``None`` in the first five means the environment variable, otherwise the default.

    This is the table of settings: a new one only needs a field here, and its type and description in `_given`, to reach
    both clients, `with_options` and their signatures.

    Attributes:
        has_timeout: A timeout was passed; None is a timeout too.
        retry: Decides about retries; the client's `max_retries` is part of it.
        timeout: Seconds without progress, or an `httpx.Timeout`; the default is 600, 5 of them to connect.
        left_out: What was not pickled.
    """

    api_key: Key
    admin_api_key: Key
    organization: str | None = None
    project: str | None = None
    base_url: str | httpx.URL | None = None
    timeout: float | httpx.Timeout | None = None
    has_timeout: bool = False
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    default_headers: Mapping[str, Any] | None = field(default=None, repr=False)
    default_query: Mapping[str, Any] | None = field(default=None, repr=False)
    websocket_base_url: str | httpx.URL | None = None
    webhook_secret: Hidden | None = None
    deadline: float | None = None
    stream_idle_timeout: float | None = None
    strict: bool = False
    telemetry: Telemetry | None = None
    middleware: tuple[Any, ...] = field(default=(), repr=False)
    authorizer: Any = field(default=None, repr=False)
    provider: Provider | None = None
    secret_names: Iterable[str] = ()
    left_out: tuple[str, ...] = ()

    names: ClassVar[frozenset[str]] = frozenset({"api_key", *Given.__annotations__})

    @classmethod
    def check(cls, given: Iterable[str]) -> None:
        """Check that settings with these names exist.

        Raises:
            TypeError: They do not; the message suggests the nearest name.
        """
        for name in given:
            if name not in cls.names:
                from ._nearest import hint_for_setting

                hint = hint_for_setting(name, cls.names)
                raise TypeError(f"a client has no setting {name!r}{hint}")

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Self:
        """Return the options of a client with some settings.

        Raises:
            TypeError: A setting does not exist.
            ConfigurationError: A setting is invalid.
        """
        cls.check(given)
        return cls(**as_fields({"api_key": None, "admin_api_key": None, **given}, RetryPolicy()))

    def changed(self, given: Mapping[str, Any]) -> Self:
        """Return a copy with other settings; raise as `of` does.

        Headers and query parameters are added to the existing ones; ``set_default_headers`` and ``set_default_query``
        replace them all.
        """
        self.check(name for name in given if name not in _REPLACING)
        return self._with(given)

    def _with(self, given: Mapping[str, Any]) -> Self:
        known = {name: value for name, value in given.items() if name not in _REPLACING}
        changes = as_fields(known, self.retry, self.provider)
        missing = self.left_out
        for whole, option in _REPLACING.items():
            values = given.get(whole)
            if values is None or is_omitted(values):
                if values := changes.pop(option, None):
                    changes[option] = {**(getattr(self, option) or {}), **mapping(option, values)}
            elif changes.get(option) is not None:
                raise ConfigurationError(f"{option} and {whole} are both given; pass only one")
            else:
                changes[option] = values
            again = {str(name).lower() for name in values or ()}
            missing = tuple(name for name in missing if name.lower() not in again)
        return replace(self, left_out=missing, **changes)

    def __post_init__(self) -> None:
        given = self.secret_names
        names = (given,) if isinstance(given, str) or not isinstance(given, Iterable) else tuple(given)
        if not all(isinstance(name, str) for name in names):
            raise ConfigurationError("secret_names must be the names of headers and query parameters")
        object.__setattr__(self, "secret_names", frozenset(name.lower() for name in names))
        if self.telemetry is not None:
            from .telemetry import Telemetry  # already loaded if one is passed

            if not isinstance(self.telemetry, Telemetry):
                raise ConfigurationError(f"telemetry must be a Telemetry, not {self.telemetry!r}")

    def without_secrets(self) -> Self:
        """Return a copy to pickle: without the headers and query parameters that may be secret."""
        kept: dict[str, Any] = {"default_headers": {}, "default_query": {}}
        left_out = []
        for option, values in kept.items():
            for name, value in (getattr(self, option) or {}).items():
                if is_secret(name, self.secret_names):  # type: ignore[arg-type]  # a frozenset by now
                    left_out.append(name)
                else:
                    values[name] = value
        return replace(self, **kept, webhook_secret=None, left_out=(*self.left_out, *left_out))

    def auth(self) -> Auth:
        """Return the keys.

        Raises:
            ConfigurationError: A key is missing or cannot be sent.
        """
        return Auth(self.api_key, self.admin_api_key)

    def address(self) -> str:
        """Return the base URL."""
        given = None if self.base_url is None else str(self.base_url)
        return check_base_url(setting(given, "OPENAI_BASE_URL") or DEFAULT_BASE_URL)

    def websocket_address(self) -> str | None:
        """Return the base URL of sessions, as an http URL, if they have their own."""
        if self.websocket_base_url is None:
            return None
        return check_base_url(http_url(str(self.websocket_base_url)))

    def settings(self) -> Settings:
        """Return what every call needs, precomputed."""
        is_ours = self.provider is None  # the environment's settings are for OpenAI
        common = {
            "accept": "application/json",
            "accept-encoding": "gzip, deflate",
            "connection": "keep-alive",
            "user-agent": USER_AGENT,
            "openai-organization": header_setting(self.organization, "organization", "OPENAI_ORG_ID", is_ours),
            "openai-project": header_setting(self.project, "project", "OPENAI_PROJECT_ID", is_ours),
        }
        headers = with_headers(httpx.Headers(), common)
        if is_ours and (lines := os.environ.get("OPENAI_CUSTOM_HEADERS")):
            headers = with_headers(headers, custom_headers(lines))
        headers = with_headers(headers, mapping("default_headers", self.default_headers))
        with_json = headers.copy()
        with_json.setdefault("content-type", "application/json")
        return Settings(
            url=addresses(self.address()),
            websocket_url=addresses(socket) if (socket := self.websocket_address()) else None,
            headers=headers,
            json_headers=with_json,
            query=tuple(
                pair
                for name, value in mapping("default_query", self.default_query).items()
                for pair in query_pairs(name, value)
            ),
            timeout=timeout_phases(self.timeout) if self.has_timeout else None,
            retry=self.retry,
            deadline=seconds(self.deadline, "deadline"),
            stream_idle_timeout=seconds(self.stream_idle_timeout, "stream_idle_timeout", positive=True),
            strict=self.strict,
            secrets=frozenset(self.secret_names),
            left_out=self.left_out,
            layers=Layers(self.middleware, self.authorizer) if self.middleware or self.authorizer else None,
        )


def as_fields(given: Mapping[str, Any], retry: RetryPolicy, provider: Provider | None = None) -> dict[str, Any]:
    """Return settings as fields of `Options`, without the omitted ones.

    Args:
        given: The settings.
        retry: The previous policy.
        provider: The previous provider.
    """
    values = hidden_keys({name: value for name, value in given.items() if not is_omitted(value)})
    take_provider(values, given, provider)
    take_identity(values, given)
    if (region := values.pop("data_residency", None)) is not None:
        values |= {"base_url": regional_url(region, values), "websocket_base_url": None}
    if "middleware" in values:
        layers = values["middleware"] or ()
        values["middleware"] = tuple(layers) if hasattr(layers, "__iter__") else (layers,)
    if values.get("webhook_secret") is not None:
        values["webhook_secret"] = Hidden(values["webhook_secret"])
    if "timeout" in values:
        values["has_timeout"] = True
    values["retry"] = chosen_policy(values.pop("retry_policy", None), retry, values.pop("max_retries", None))
    return values
