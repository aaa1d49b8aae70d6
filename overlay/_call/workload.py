"""Workload identity: exchanges the proof of a program's identity for a short-lived token (RFC 8693)."""

from __future__ import annotations

import time
import weakref
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from ..errors import APIResponseValidationError, ConfigurationError, OAuthError, SubjectTokenProviderError
from .middleware import STAND_IN, CredentialSource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from .sending import Sending

__all__ = ["WorkloadAuth", "is_x509"]

_GRANT: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
_URL: Final = "https://auth.openai.com/oauth/token"
_MTLS_URL: Final = "https://mtls.auth.openai.com/oauth/token"
_TYPES: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
_X509: Final = "urn:openai:params:oauth:token-type:x509"
_BUFFER: Final = 1200.0  # seconds before expiry at which a token is renewed; at most half of its lifetime
_LIMIT: Final = 10.0  # seconds for each phase of an exchange
_STAND_IN: Final = f"Bearer {STAND_IN}"


def is_x509(identity: Mapping[str, Any]) -> bool:
    """Return whether the client's certificate is the proof."""
    return identity.get("type") == "x509"


class WorkloadAuth(CredentialSource):
    """Exchanges a proof for a token when one is needed, once for all calls that wait for it.

    Args:
        identity: See `overlay.auth.WorkloadIdentity`.

    Raises:
        ConfigurationError: A field is missing.
    """

    def __init__(self, identity: Mapping[str, Any]) -> None:
        needed = ["identity_provider_id", "service_account_id"] + ([] if is_x509(identity) else ["provider"])
        for name in needed:
            if not identity.get(name):
                raise ConfigurationError(f"workload_identity needs {name!r}; see overlay.auth")
        provider = identity.get("provider") or {}
        if provider and (provider.get("token_type") not in _TYPES or not callable(provider.get("get_token"))):
            raise ConfigurationError("the provider of workload_identity needs 'token_type' (jwt or id) and 'get_token'")
        self._identity = dict(identity)
        self._token: str | None = None
        self._expires = self._renewal = 0.0
        self._locks: weakref.WeakKeyDictionary[Any, Any] = weakref.WeakKeyDictionary()
        super().__init__()

    async def send(self, request: httpx.Request, send: Any, how: Sending) -> httpx.Response:
        """Send a request with a token if it needs one; once more with another if the server rejects it."""
        if request.headers.get("authorization") != _STAND_IN:  # another key, or none after a redirect
            return cast("httpx.Response", await send(request))
        response = await self._sent(request, send, how)
        if response.status_code == 401 and isinstance(request.stream, httpx.ByteStream):
            return await self._sent(request, send, how)
        return response  # a streamed body cannot be sent again; the next call gets another token

    async def _sent(self, request: httpx.Request, send: Any, how: Sending) -> httpx.Response:
        token = await self._current(request, send, how)
        if isinstance(token, httpx.Response):
            return token
        request.headers["authorization"] = f"Bearer {token}"
        response: httpx.Response = await send(request)
        if response.status_code == 401 and self._token == token:
            self._token = None
        return response

    async def _current(self, request: httpx.Request, send: Any, how: Sending) -> str | httpx.Response:
        if self._token is not None and time.monotonic() < self._renewal:
            return self._token
        async with self._turn(how):
            now = time.monotonic()
            if self._token is not None and now < self._renewal:  # another call has renewed it
                return self._token
            old = self._token if now < self._expires else None
            try:
                found = await self._exchanged(request, send, how)
            except httpx.TransportError:
                if old is None:
                    raise
                return old
            return old if old is not None and isinstance(found, httpx.Response) else found

    @asynccontextmanager
    async def _turn(self, how: Sending) -> AsyncIterator[None]:
        """Let one call at a time get a token."""
        if not how.is_async:
            with self._lock:
                yield
            return
        import asyncio  # always loaded in async programs; sync ones do not need it

        async with self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
            yield

    async def _exchanged(self, request: httpx.Request, send: Any, how: Sending) -> str | httpx.Response:
        """Return a new token, or for a transient failure a response for the retry policy to judge."""
        proof = await self._proof(how)
        url = self._identity.get("token_exchange_url") or (_MTLS_URL if is_x509(self._identity) else _URL)
        body = {
            "grant_type": _GRANT,
            "identity_provider_id": self._identity["identity_provider_id"],
            "service_account_id": self._identity["service_account_id"],
            **proof,
        }
        timeout = {
            phase: _LIMIT if value is None else min(value, _LIMIT)
            for phase, value in request.extensions["timeout"].items()
        }
        names = ("accept-encoding", "connection", "user-agent")
        headers = {name: request.headers[name] for name in names if name in request.headers}
        extensions = {**request.extensions, "timeout": timeout}
        asked = time.monotonic()
        response: httpx.Response = await send(
            httpx.Request("POST", url, json=body, headers=headers, extensions=extensions)
        )
        await how._done(how._whole(response))
        status, said = response.status_code, _json(response)
        if status in (400, 401, 403):
            raise OAuthError(
                "the workload identity was refused",
                body={name: said[name] for name in ("error",) if isinstance(said.get(name), str)},
                status_code=status,
                request_id=response.headers.get("x-request-id"),
                method="POST",
            )
        if not response.is_success:
            kept = {name: value for name, value in response.headers.items() if name.startswith("retry-after")}
            error = {"message": f"the token exchange of workload_identity failed with status {status}"}
            return httpx.Response(status, headers=kept, json={"error": error}, request=request)
        token, seconds = said.get("access_token"), said.get("expires_in")
        if not isinstance(token, str) or not token or not isinstance(seconds, int | float):
            raise APIResponseValidationError("the token exchange returned no 'access_token' with 'expires_in'")
        buffer = min(float(self._identity.get("refresh_buffer_seconds", _BUFFER)), seconds / 2)
        self._token, self._expires, self._renewal = token, asked + seconds, asked + seconds - buffer
        return token

    async def _proof(self, how: Sending) -> dict[str, str]:
        if is_x509(self._identity):
            return {"subject_token_type": _X509}
        provider = self._identity["provider"]
        proof = await how._blocking(provider["get_token"])
        if hasattr(proof, "__await__"):
            if not how.is_async:
                proof.close()
                raise ConfigurationError("get_token is an async function; use AsyncOpenAI, or a plain function")
            proof = await proof
        if not isinstance(proof, str) or not proof:
            raise SubjectTokenProviderError("get_token of workload_identity returned no token")
        return {"subject_token_type": _TYPES[provider["token_type"]], "subject_token": proof}


def _json(response: httpx.Response) -> dict[str, Any]:
    try:
        said = response.json()
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
