from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_ip_allowlist_config_activated_configs_item import AuditLogIpAllowlistConfigActivatedConfigsItem


@model
class AuditLogIpAllowlistConfigActivated(Base):
    """A list of allowed addresses was activated."""

    configs: list[AuditLogIpAllowlistConfigActivatedConfigsItem] | None = absent
    """The lists in question."""

    _nested = {'configs': ['AuditLogIpAllowlistConfigActivatedConfigsItem']}
