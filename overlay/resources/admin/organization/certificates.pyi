"""The classes of ``client.admin.organization.certificates``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_certificates import AdminOrganizationCertificates as Certificates
from openai_raw.resources.admin_organization_certificates import AsyncAdminOrganizationCertificates as AsyncCertificates
