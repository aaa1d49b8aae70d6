from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AdminApiKeysDeleteResponse(Base):
    """Admin api keys delete response."""

    id: str
    object: Literal['organization.admin_api_key.deleted']
    deleted: bool
    _tags = {'object': 'organization.admin_api_key.deleted'}
