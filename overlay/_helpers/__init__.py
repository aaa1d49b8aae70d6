"""What no specification can give for single resources. Imports every other room; none imports it but the tree."""
