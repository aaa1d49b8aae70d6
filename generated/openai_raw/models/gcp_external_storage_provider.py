from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class GcpExternalStorageProvider(Base):
    """A bucket at Google Cloud Storage."""

    audience: str
    """The audience that OpenAI puts into the tokens it presents."""
    bucket: str
    """The bucket's name."""
    region: str
    """The Google Cloud region of the bucket."""
    type: Literal["gcp"]
    """Discriminator: always `gcp`."""
    workload_identity_pool_id: str
    """Id of the workload identity pool."""
    workload_identity_project_number: str
    """Number of the project whose workload identity pool trusts OpenAI."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""

    _tags = {"type": "gcp"}
