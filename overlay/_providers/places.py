"""Where Amazon Bedrock has the API, and what the addresses of AWS say of themselves."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

import httpx

from ..errors import ConfigurationError

__all__ = ["SERVICES", "Place", "check_region", "default_url", "place_of", "trimmed_url"]

SERVICES: Final = {"mantle": "bedrock-mantle", "runtime": "bedrock"}
"""What requests are signed for, by endpoint."""
_REGION: Final = re.compile(r"[a-z]{2,8}(-[a-z0-9]+)+-\d+")
# Names of AWS's partitions end in these, for IPv4 alone and for both; all others in the last ones.
_SUFFIXES: Final = (
    ("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    ("eusc-", "amazonaws.eu", "api.amazonwebservices.eu"),
    ("us-iso-", "c2s.ic.gov", "api.aws.ic.gov"),
    ("us-isob-", "sc2s.sgov.gov", "api.aws.scloud"),
    ("eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    ("us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
    ("", "amazonaws.com", "api.aws"),
)


class Place(NamedTuple):
    """What the name of a host of AWS says."""

    endpoint: str
    region: str


def check_region(region: str) -> str:
    """Return a region; raise `ConfigurationError` where it is none."""
    if not _REGION.fullmatch(region):
        raise ConfigurationError(f"{region!r} is not an AWS region such as us-east-1")
    return region


def trimmed_url(url: str) -> str:
    """Return a base URL without the path of responses, which AWS's pages show with it."""
    return re.sub(r"/responses(/.*)?$", "", url.rstrip("/"))


def default_url(endpoint: str, region: str) -> str:
    """Return where an endpoint is."""
    name = "bedrock-mantle" if endpoint == "mantle" else "bedrock-runtime"
    return f"https://{name}.{region}.{'api.aws' if endpoint == 'mantle' else _suffixes(region)[0]}/openai/v1"


def place_of(url: str) -> Place | None:
    """Return what a base URL says, where it is one of AWS's own.

    Raises:
        ConfigurationError: It is, but not of https.
    """
    parts = httpx.URL(url)
    service, _, rest = parts.host.rstrip(".").lower().partition(".")
    region, _, suffix = rest.partition(".")
    if not _REGION.fullmatch(region):
        return None
    if service == "bedrock-mantle" and suffix == "api.aws":
        found = Place("mantle", region)
    elif service in ("bedrock-runtime", "bedrock-runtime-fips") and suffix in _suffixes(region):
        found = Place("runtime", region)
    else:
        return None
    if parts.scheme != "https":
        raise ConfigurationError("a base_url of Amazon Bedrock must start with https://")
    return found


def _suffixes(region: str) -> tuple[str, str]:
    return next((one, both) for start, one, both in _SUFFIXES if region.startswith(start))
