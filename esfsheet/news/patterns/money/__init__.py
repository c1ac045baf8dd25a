"""What a sum of money is said to be."""
