from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ExternalStorageDeleted(Base):
    """External storage deleted."""

    id: str
    deleted: bool
    object: Literal['organization.external_storage.deleted']
    _tags = {'object': 'organization.external_storage.deleted'}
