from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_ip_allowlist_config_deactivated_configs_item import AuditLogIpAllowlistConfigDeactivatedConfigsItem


@model
class AuditLogIpAllowlistConfigDeactivated(Base):
    """The value of `AuditLog.ip_allowlist.config.deactivated`."""

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItem] | None = absent

    _nested = {'configs': ['AuditLogIpAllowlistConfigDeactivatedConfigsItem']}
