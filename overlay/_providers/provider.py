"""What a client takes as ``provider``: where the API is, and what its requests are authorized with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn

import httpx

from .._call.middleware import STAND_IN, Authorizer
from .._call.redirect import is_same_origin
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from .._call.auth import Key

__all__ = ["Provider", "is_due"]

_STAND_IN: Final = f"Bearer {STAND_IN}"


class Provider:
    """Where a client's requests go, and how they are authorized; created by `overlay.providers`.

    Attributes:
        name: The function that created it.
        base_url: The base URL of the API.
    """

    __slots__ = ("_authorizer", "_key", "base_url", "name")

    def __init__(
        self, name: str, base_url: str, *, key: Key | None = None, authorizer: Authorizer | None = None
    ) -> None:
        self.name = name
        self.base_url = base_url
        self._key = key
        self._authorizer = authorizer

    def __repr__(self) -> str:
        return f"{self.name}(base_url={self.base_url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client with a provider cannot be pickled; create it where you need it")

    def __copy__(self) -> Provider:
        return self

    def __deepcopy__(self, memo: object) -> Provider:
        return self


def is_due(request: httpx.Request, base_url: str) -> bool:
    """Return whether a request is still without credentials.

    Raises:
        ConfigurationError: It is, and goes to another origin than the provider's.
    """
    if request.headers.get("authorization") != _STAND_IN:  # other ones, or none after a redirect
        return False
    if not is_same_origin(httpx.URL(base_url), request.url):
        raise ConfigurationError(
            f"refused to send the credentials for {httpx.URL(base_url).host} to {request.url.host}"
        )
    return True
