"""Amazon Bedrock: requests are signed by AWS's own library, botocore, which is loaded by the first of them."""

from __future__ import annotations

import hashlib
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote, unquote_to_bytes

import httpx

from .._call.middleware import CredentialSource
from ..errors import ConfigurationError
from .provider import is_due

if TYPE_CHECKING:
    from .._call.redact import Hidden
    from .._call.sending import Sending

__all__ = ["Signer", "profile_region"]

_OLD: Final = ("authorization", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token")
"""What a signature brings with it; nothing of an earlier one stays."""
_PLAIN: Final = "!$&'()*+,;=:@~"
"""What needs no escape in a path (RFC 3986): aiohttp takes such escapes out, and the signature would no longer hold."""


class Signer(CredentialSource):
    """Signs each request (Signature Version 4).

    Args:
        base_url: The only URL that signed requests are sent to.
        service: The service to sign for.
        region: Its region.
        own: What `overlay.providers.bedrock` was given.
    """

    def __init__(self, base_url: str, *, service: str, region: str, own: Hidden) -> None:
        self._base_url = base_url
        self._service = service
        self._region = region
        self._own = own
        super().__init__()

    def forget(self) -> None:
        """As of all sources; a session has locks, too."""
        super().forget()
        self._session: Any = None

    async def send(self, request: httpx.Request, send: Any, how: Sending) -> httpx.Response:
        """Sign a request if needed, and send it."""
        if is_due(request, self._base_url):
            if not isinstance(request.stream, httpx.ByteStream):
                raise ConfigurationError(
                    "an AWS signature covers the whole body, but this one is read while it is sent; to upload files "
                    "with bedrock(), use a bearer token (api_key=...)"
                )
            request.url = request.url.copy_with(raw_path=_plain(request.url.raw_path.decode("ascii")))
            signed = await how._blocking(lambda: self._signed(request))
            for name in _OLD:
                request.headers.pop(name, None)
            request.headers.update(signed)
        return cast("httpx.Response", await send(request))

    def _signed(self, request: httpx.Request) -> dict[str, str]:
        """Return the headers of the signature. It covers few others, so that a proxy may touch the rest."""
        sign, asked = _botocore("auth").SigV4Auth, _botocore("awsrequest").AWSRequest
        body = request.content
        headers = {name: value for name, value in request.headers.items() if _is_covered(name)}
        headers["X-Amz-Content-SHA256"] = hashlib.sha256(body).hexdigest()
        url, query = str(request.url.copy_with(query=None)), request.url.params.multi_items()
        made = asked(method=request.method, url=url, params=query, data=body, headers=headers)
        problem = ""
        try:
            sign(self._credentials(), self._service, self._region).add_auth(made)
        except Exception as error:  # noqa: BLE001  # of botocore, or of the user's function; its frames hold secrets
            problem = type(error).__name__
        if problem:
            raise ConfigurationError(
                f"AWS credentials cannot be used ({problem}): check the profile, the environment and the role, or pass "
                "them to bedrock(...)"
            )
        return {name: value for name, value in made.headers.items() if name.lower() in _OLD}

    def _credentials(self) -> Any:
        own = self._own.value
        if own["credential_provider"] is not None:
            found = own["credential_provider"]()
        elif own["access_key_id"] is not None:
            names = ("access_key_id", "secret_access_key", "session_token")
            found = _botocore("credentials").Credentials(*(own[name] for name in names))
        else:
            with self._lock:  # two sessions would ask twice who the machine is
                if self._session is None:
                    self._session = _botocore("session").Session(profile=own["profile"])
                found = self._session.get_credentials()
        if found is None:
            raise _NoCredentials
        return found.get_frozen_credentials() if hasattr(found, "get_frozen_credentials") else found


class _NoCredentials(Exception):  # noqa: N818  # its name is what the message shows
    """botocore finds none."""


def profile_region(profile: str | None) -> str | None:
    """Return the region of a profile, by default of that which the environment names."""
    problem = ""
    try:
        return cast("str | None", _botocore("session").Session(profile=profile).get_config_variable("region"))
    except _botocore("exceptions").BotoCoreError as error:
        problem = type(error).__name__
    raise ConfigurationError(f"the AWS profile cannot be used ({problem})")


def _plain(target: str) -> bytes:
    path, mark, query = target.partition("?")
    parts = (quote(unquote_to_bytes(part), safe=_PLAIN) for part in path.split("/"))
    return f"{'/'.join(parts)}{mark}{query}".encode("ascii")


def _is_covered(name: str) -> bool:
    name = name.lower()
    return name in ("host", "content-type") or (name.startswith("x-amz-") and name not in _OLD)


def _botocore(module: str) -> Any:
    try:
        return import_module(f"botocore.{module}")
    except ImportError:
        raise ConfigurationError("bedrock() needs botocore: pip install 'openai-overlay[bedrock]'") from None
