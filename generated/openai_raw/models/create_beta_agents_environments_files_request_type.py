"""Create beta agents environments files request type."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBetaAgentsEnvironmentsFilesRequestTypeInput: TypeAlias = Literal['file_id', 'inline']
CreateBetaAgentsEnvironmentsFilesRequestType: TypeAlias = CreateBetaAgentsEnvironmentsFilesRequestTypeInput | str
