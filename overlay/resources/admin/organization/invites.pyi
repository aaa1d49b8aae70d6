"""The classes of ``client.admin.organization.invites``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_invites import AdminOrganizationInvites as Invites
from openai_raw.resources.admin_organization_invites import AsyncAdminOrganizationInvites as AsyncInvites
