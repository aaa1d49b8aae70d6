"""Decisions admin organization usage bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionsAdminOrganizationUsageBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
DecisionsAdminOrganizationUsageBucketWidth: TypeAlias = DecisionsAdminOrganizationUsageBucketWidthInput | str
