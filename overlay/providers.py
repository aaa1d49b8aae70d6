"""Other providers of the API: Amazon Bedrock and Google Vertex AI.

Example:
    from overlay import OpenAI
    from overlay.providers import bedrock

    client = OpenAI(provider=bedrock(region="us-east-1"))
    print(client.responses.create(model="openai.gpt-oss-120b", input="Hello").output_text)
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal

from ._call.auth import Key, check_base_url, setting
from ._call.redact import Hidden
from ._omit import Omit, is_omitted, omit
from ._providers.provider import Provider
from .errors import ConfigurationError

if TYPE_CHECKING:
    import httpx

__all__ = ["AwsCredentialsProvider", "BedrockEndpoint", "Provider", "TokenProvider", "bedrock", "vertex"]

BedrockEndpoint = Literal["mantle", "runtime"]
TokenProvider = Callable[[], str] | Callable[[], Awaitable[str]]
"""Called before every attempt; may be async for async clients."""
AwsCredentialsProvider = Callable[[], object]
"""Returns botocore credentials, or an object with ``access_key``, ``secret_key`` and ``token``."""


def bedrock(
    *,
    endpoint: BedrockEndpoint | None = None,
    region: str | None = None,
    base_url: str | httpx.URL | Omit | None = omit,
    api_key: str | Omit | None = omit,
    token_provider: TokenProvider | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: AwsCredentialsProvider | None = None,
) -> Provider:
    """Return the provider for Amazon Bedrock: ``OpenAI(provider=bedrock(...))``.

    With a bearer token, you need nothing else. Otherwise botocore signs the requests (extra ``bedrock``).

    Args:
        endpoint: "mantle" or "runtime"; by default that of ``base_url``, otherwise "mantle".
        region: By default AWS_REGION, AWS_DEFAULT_REGION, or that of the profile.
        base_url: Another server than AWS's; by default AWS_BEDROCK_BASE_URL. None ignores the variable.
        api_key: A bearer token; by default AWS_BEARER_TOKEN_BEDROCK. None ignores the variable.
        token_provider: Returns the bearer token.
        access_key_id: The key to sign with, together with ``secret_access_key`` and, if needed, ``session_token``.
        secret_access_key: See ``access_key_id``.
        session_token: See ``access_key_id``.
        profile: The profile in AWS's configuration files to sign with.
        credential_provider: Returns the credentials to sign with. By default botocore looks where all AWS tools do.

    Raises:
        ConfigurationError: The region is missing, or settings contradict each other.
    """
    own = Hidden(locals())
    del api_key, access_key_id, secret_access_key, session_token, base_url
    if endpoint not in (None, "mantle", "runtime"):
        raise ConfigurationError(f"endpoint must be 'mantle' or 'runtime', not {endpoint!r}")
    _check_credentials(own)
    key = _bearer(own)
    url = _bedrock_url(own.value["base_url"])
    from ._providers import aws, places  # only this needs them

    where = None if url is None else places.place_of(url)
    chosen = endpoint or ("mantle" if where is None else where.endpoint)
    if region is None and (url is None or key is None):
        region = setting(None, "AWS_REGION") or setting(None, "AWS_DEFAULT_REGION")
        if region is None and key is None:
            region = aws.profile_region(profile)
        if region is None:
            raise ConfigurationError("bedrock() needs a region: pass region=... or set AWS_REGION")
    if region is not None:
        places.check_region(region)
    if where is not None and (where.endpoint != chosen or where.region != (region or where.region)):
        raise ConfigurationError(
            f"the base_url is that of endpoint={where.endpoint!r} in region={where.region!r}, not of "
            f"endpoint={chosen!r} in region={region!r}"
        )
    found = url or places.default_url(chosen, region or "")
    if key is not None:
        return Provider("bedrock", found, key=key)
    signer = aws.Signer(found, service=places.SERVICES[chosen], region=region or "", own=own)
    return Provider("bedrock", found, authorizer=signer)


def _check_credentials(own: Hidden) -> None:
    """Raise `ConfigurationError` if the credentials are incomplete, or given in more than one way."""
    given = {name: value for name, value in own.value.items() if value is not None and not is_omitted(value)}
    for name in ("region", "profile", "api_key", "access_key_id", "secret_access_key", "session_token"):
        if name in given and (not isinstance(given[name], str) or not given[name].strip()):
            del given
            raise ConfigurationError(f"{name} of bedrock() must be a string that is not empty")
    names = given.keys()
    del given
    if ("access_key_id" in names) != ("secret_access_key" in names):
        raise ConfigurationError("bedrock() needs access_key_id and secret_access_key together")
    if "session_token" in names and "access_key_id" not in names:
        raise ConfigurationError("session_token of bedrock() goes with access_key_id and secret_access_key")
    ways = [
        name
        for name in ("api_key", "token_provider", "access_key_id", "profile", "credential_provider")
        if name in names
    ]
    if len(ways) > 1:
        raise ConfigurationError(f"{' and '.join(ways)} are given to bedrock(); pass only one of them")


def _bearer(own: Hidden) -> Key | None:
    """Return the bearer token, if requests are not signed."""
    given, variable = own.value, "AWS_BEARER_TOKEN_BEDROCK"
    if given["token_provider"] is not None:
        return Key(given["token_provider"], option="token_provider")
    if is_omitted(given["api_key"]):
        signs = any(given[name] is not None for name in ("access_key_id", "profile", "credential_provider"))
        return Key(None, variable=variable) if os.environ.get(variable) and not signs else None
    return None if given["api_key"] is None else Key(given["api_key"], variable=variable)


def _bedrock_url(given: Any) -> str | None:
    from ._providers.places import trimmed_url

    url = setting(None, "AWS_BEDROCK_BASE_URL") if is_omitted(given) else given
    return None if url is None else check_base_url(trimmed_url(str(url)))


def vertex(
    *,
    project: str | None = None,
    location: str | None = None,
    base_url: str | httpx.URL | None = None,
    token_provider: TokenProvider | None = None,
    credentials: Any = None,
) -> Provider:
    """Return the provider for Google Vertex AI: ``OpenAI(provider=vertex(...))``.

    With ``token_provider``, you need nothing else. Otherwise google-auth gets the tokens (extra ``vertex``).

    Args:
        project: The project id; by default GOOGLE_CLOUD_PROJECT.
        location: "global", or a region; by default GOOGLE_CLOUD_LOCATION.
        base_url: The URL of the API, instead of these two.
        token_provider: Returns the token.
        credentials: Credentials of google-auth; by default those that it finds (Application Default Credentials).

    Raises:
        ConfigurationError: A setting is missing, or settings contradict each other.
    """
    if token_provider is not None and credentials is not None:
        raise ConfigurationError("token_provider and credentials are given to vertex(); pass only one of them")
    from ._providers.google import GoogleAuth, vertex_url

    url = vertex_url(None if base_url is None else str(base_url), project, location)
    if token_provider is not None:
        return Provider("vertex", url, key=Key(token_provider, option="token_provider"))
    return Provider("vertex", url, authorizer=GoogleAuth(url, credentials))
