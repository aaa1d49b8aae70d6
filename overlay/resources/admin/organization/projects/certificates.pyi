"""The classes of ``client.admin.organization.projects.certificates``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_certificates import AdminOrganizationProjectsCertificates as Certificates
from openai_raw.resources.admin_organization_projects_certificates import AsyncAdminOrganizationProjectsCertificates as AsyncCertificates
