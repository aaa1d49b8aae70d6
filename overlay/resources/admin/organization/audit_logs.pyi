"""The classes of ``client.admin.organization.audit_logs``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_audit_logs import AdminOrganizationAuditLogs as AuditLogs
from openai_raw.resources.admin_organization_audit_logs import AsyncAdminOrganizationAuditLogs as AsyncAuditLogs
