"""Vertex AI: requests get the tokens of Google's own library, google-auth, which is loaded by the first of them."""

from __future__ import annotations

import re
from contextlib import closing
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from .._call.auth import check_base_url, setting
from .._call.middleware import CredentialSource
from ..errors import ConfigurationError
from .provider import is_due

if TYPE_CHECKING:
    from .._call.sending import Sending

__all__ = ["GoogleAuth", "vertex_url"]

_SCOPES: Final = ("https://www.googleapis.com/auth/cloud-platform",)
_PROJECT: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.:-]*")  # the oldest ones are named after a domain
_LOCATION: Final = re.compile(r"[a-z0-9-]+")


def vertex_url(base_url: str | None, project: str | None, location: str | None) -> str:
    """Return where Vertex AI has the API for a project.

    Raises:
        ConfigurationError: A setting is missing or invalid.
    """
    if base_url is None:
        project = setting(project, "GOOGLE_CLOUD_PROJECT")
        location = setting(location, "GOOGLE_CLOUD_LOCATION")
        if project is None or not _PROJECT.fullmatch(project):
            raise ConfigurationError("vertex() needs the id of a project: pass project=... or set GOOGLE_CLOUD_PROJECT")
        if location is None or not _LOCATION.fullmatch(location):
            raise ConfigurationError("vertex() needs a location: pass location=... or set GOOGLE_CLOUD_LOCATION")
        host = "aiplatform.googleapis.com" if location == "global" else f"{location}-aiplatform.googleapis.com"
        return f"https://{host}/v1/projects/{project}/locations/{location}/publishers/openai/v1"
    base_url = check_base_url(base_url)
    host, scheme = httpx.URL(base_url).host.rstrip("."), httpx.URL(base_url).scheme
    if scheme != "https" and f".{host}".endswith(".googleapis.com"):
        raise ConfigurationError("a base_url of googleapis.com must start with https://")
    return base_url


class GoogleAuth(CredentialSource):
    """Puts a token into each request; google-auth gets it, and keeps it until it is due.

    Args:
        base_url: The only URL that gets a token.
        credentials: Those of google-auth, or None for the ones that it finds (Application Default Credentials).
    """

    def __init__(self, base_url: str, credentials: Any) -> None:
        self._base_url = base_url
        self._given = credentials
        self._found: Any = None
        super().__init__()

    async def send(self, request: httpx.Request, send: Any, how: Sending) -> httpx.Response:
        """Send a request with a token if it needs one."""
        if is_due(request, self._base_url):
            request.headers.update(await how._blocking(lambda: self._headers(request)))
        return cast("httpx.Response", await send(request))

    def _headers(self, request: httpx.Request) -> dict[str, str]:
        transport, failures = _google("transport.requests"), _google("exceptions")
        limits = request.extensions["timeout"]

        class Ask(transport.Request):  # type: ignore[name-defined,misc]  # google-auth has no types
            def __call__(self, *given: Any, **named: Any) -> Any:
                return super().__call__(*given, **{**named, "timeout": (limits["connect"], limits["read"])})

        headers: dict[str, str] = {}
        is_passing, problem = False, ""
        try:
            ask = Ask()
            with closing(ask.session), self._lock:
                self._credentials(ask).before_request(ask, request.method, str(request.url), headers)
        except failures.TransportError as error:
            is_passing, problem = True, type(error).__name__
        except Exception as error:  # noqa: BLE001  # what it says may hold a private key, and so may its frames
            problem = type(error).__name__
        if is_passing:  # retried like any network failure
            raise httpx.ConnectError(f"Google returned no token ({problem})", request=request)
        if problem:
            raise ConfigurationError(
                f"Google's credentials cannot be used ({problem}): run `gcloud auth application-default login`, set "
                "GOOGLE_APPLICATION_CREDENTIALS, or pass vertex(credentials=...) or vertex(token_provider=...)"
            )
        return headers

    def _credentials(self, ask: Any) -> Any:
        if self._found is None and self._given is None:
            self._found, _ = _google("").default(scopes=_SCOPES, request=ask)
        elif self._found is None:
            self._found = _google("credentials").with_scopes_if_required(self._given, scopes=_SCOPES)
        return self._found


def _google(module: str) -> Any:
    try:
        return import_module(f"google.auth.{module}".rstrip("."))
    except ImportError:
        raise ConfigurationError("vertex() needs google-auth: pip install 'openai-overlay[vertex]'") from None
