"""Workload identity: authenticate with a proof from the platform that runs the program, instead of an API key.

Example:
    from overlay import OpenAI
    from overlay.auth import k8s_service_account_token_provider

    client = OpenAI(
        workload_identity={
            "identity_provider_id": "idp_...",
            "service_account_id": "sa_...",
            "provider": k8s_service_account_token_provider(),
        }
    )
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final, Literal, NotRequired, TypedDict

import httpx

from .errors import SubjectTokenProviderError

__all__ = [
    "SubjectTokenProvider", "SubjectTokenWorkloadIdentity", "WorkloadIdentity", "X509WorkloadIdentity",
    "azure_managed_identity_token_provider", "gcp_id_token_provider", "k8s_service_account_token_provider",
    "x509_workload_identity",
]  # fmt: skip

_AZURE: Final = "http://169.254.169.254/metadata/identity/oauth2/token"
_GCP: Final = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"


class SubjectTokenProvider(TypedDict):
    """Where the proof comes from.

    Attributes:
        token_type: "jwt", or "id" for an ID token of OpenID Connect.
        get_token: Returns the proof; called in a thread by async clients, where it may also be an async function.
    """

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str] | Callable[[], Awaitable[str]]


class WorkloadIdentity(TypedDict):
    """What to exchange a proof with.

    Attributes:
        identity_provider_id: The identity provider of the workload, as registered with the API.
        service_account_id: The service account that the workload acts for.
        provider: Where the proof comes from.
        refresh_buffer_seconds: Renew a token this many seconds before it expires (default 1200), but not before half of
            its lifetime.
        token_exchange_url: Where to exchange the proof, if not at OpenAI.
    """

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]
    token_exchange_url: NotRequired[str]


SubjectTokenWorkloadIdentity = WorkloadIdentity


class X509WorkloadIdentity(TypedDict):
    """The same, with the certificate of the ``http_client`` as the proof."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]
    token_exchange_url: NotRequired[str]


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """Return a workload identity whose proof is the certificate of the ``http_client``."""
    made: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        made["refresh_buffer_seconds"] = refresh_buffer_seconds
    return made


def k8s_service_account_token_provider(
    token_file_path: str | Path = "/var/run/secrets/kubernetes.io/serviceaccount/token",  # noqa: S107
) -> SubjectTokenProvider:
    """Read the token of a Kubernetes service account from the file where it is mounted.

    Raises:
        SubjectTokenProviderError: During a call, if the file cannot be read or is empty.
    """

    def get_token() -> str:
        try:
            token = Path(token_file_path).read_text("utf-8").strip()
        except (OSError, UnicodeError) as error:
            raise SubjectTokenProviderError(f"cannot read the token from {token_file_path}: {error}") from None
        if not token:
            raise SubjectTokenProviderError(f"the file {token_file_path} is empty")
        return token

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """Ask Azure's metadata service for a token of a managed identity; if there are several, pass which one.

    Raises:
        SubjectTokenProviderError: During a call, if there is no token.
    """
    asked = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query = {"api-version": api_version, "resource": resource}
    query |= {name: value for name, value in asked.items() if value is not None}

    def get_token() -> str:
        response = _metadata(_AZURE, query, {"Metadata": "true"}, timeout, http_client)
        try:
            token = response.json().get("access_token")
        except (ValueError, AttributeError):
            token = None
        return _given(token, "Azure", response)

    return {"token_type": "jwt", "get_token": get_token}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: httpx.Client | None = None
) -> SubjectTokenProvider:
    """Ask Google Cloud's metadata server for an ID token.

    Raises:
        SubjectTokenProviderError: During a call, if there is no token.
    """

    def get_token() -> str:
        response = _metadata(_GCP, {"audience": audience}, {"Metadata-Flavor": "Google"}, timeout, http_client)
        return _given(response.text.strip(), "Google Cloud", response)

    return {"token_type": "id", "get_token": get_token}


def _metadata(
    url: str, query: dict[str, str], headers: dict[str, str], timeout: float, client: httpx.Client | None
) -> httpx.Response:
    problem: Any
    try:
        if client is not None:
            response = client.get(url, params=query, headers=headers, timeout=timeout)
        else:
            with httpx.Client(trust_env=False) as own:  # metadata servers cannot be reached through a proxy
                response = own.get(url, params=query, headers=headers, timeout=timeout)
        if response.is_success:
            return response
        problem = f"status {response.status_code}"
    except httpx.HTTPError as error:
        response, problem = None, type(error).__name__
    raise SubjectTokenProviderError(
        f"the metadata server at {httpx.URL(url).host} failed: {problem}", response=response
    )


def _given(token: Any, where: str, response: httpx.Response) -> str:
    if not isinstance(token, str) or not token:
        raise SubjectTokenProviderError(f"the metadata server of {where} returned no token", response=response)
    return token
