from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.admin_api_key import AdminApiKey


@model
class ApiKeyList(Base):
    """Api key list."""

    object: Literal['list']
    data: list[AdminApiKey]
    has_more: bool
    first_id: str | None = None
    last_id: str | None = None

    _nested = {'data': ['AdminApiKey']}
    _tags = {'object': 'list'}
