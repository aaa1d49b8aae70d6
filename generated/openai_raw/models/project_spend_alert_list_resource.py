from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_spend_alert import ProjectSpendAlert


@model
class ProjectSpendAlertListResource(Base):
    """Project spend alert list resource."""

    object: Literal['list']
    data: list[ProjectSpendAlert]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['ProjectSpendAlert']}
    _tags = {'object': 'list'}
