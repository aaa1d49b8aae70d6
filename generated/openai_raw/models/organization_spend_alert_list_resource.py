from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.organization_spend_alert import OrganizationSpendAlert


@model
class OrganizationSpendAlertListResource(Base):
    """A page of spend alerts."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[OrganizationSpendAlert]
    """The items of this page."""
    first_id: str | None
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str | None
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["OrganizationSpendAlert"]}
    _tags = {"object": "list"}
