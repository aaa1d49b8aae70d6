from __future__ import annotations

from ..types import Model as Base, model


@model
class ToggleCertificatesRequest(Base):
    """The body of `POST /organization/projects/{project_id}/certificates/deactivate`."""

    certificate_ids: list[str]
    """Ids of the certificates. From 1 to 10 items."""
