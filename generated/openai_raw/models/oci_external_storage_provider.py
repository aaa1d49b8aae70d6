from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class OciExternalStorageProvider(Base):
    """A bucket at Oracle Cloud."""

    bucket: str
    """The bucket's name."""
    region: str
    """The Oracle Cloud region of the bucket."""
    tenancy_ocid: str
    """OCID of the tenancy that owns the bucket."""
    type: Literal["oci"]
    """Discriminator: always `oci`."""

    _tags = {"type": "oci"}
