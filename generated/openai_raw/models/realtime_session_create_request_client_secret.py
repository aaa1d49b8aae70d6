from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
        value: Required[str]
        expires_at: Required[int]


@model
class RealtimeSessionCreateRequestClientSecret(Base):
    """Realtime session create request client secret."""

    value: str
    expires_at: int
