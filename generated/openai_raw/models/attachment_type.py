"""Attachment type."""

from __future__ import annotations

from typing import Literal, TypeAlias

AttachmentTypeInput: TypeAlias = Literal['image', 'file']
AttachmentType: TypeAlias = AttachmentTypeInput | str
