from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_ip_allowlist_config_deactivated_configs_item import AuditLogIpAllowlistConfigDeactivatedConfigsItem


@model
class AuditLogIpAllowlistConfigDeactivated(Base):
    """A list of allowed addresses was deactivated."""

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItem] | None = absent
    """The lists in question."""

    _nested = {'configs': ['AuditLogIpAllowlistConfigDeactivatedConfigsItem']}
